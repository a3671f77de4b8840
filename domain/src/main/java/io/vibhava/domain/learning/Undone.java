package io.vibhava.domain.learning;

import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.memory.Change;
import io.vibhava.domain.memory.Preference.Stance;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a message tells to be not so, whichever way: what it denies is read as what it would state
/// ([Denial]); what it tells the end of is looked for in what is believed ([Ending]).
///
/// @param found what the rules find in a clause
record Undone(Message message, ZoneId zone, Function<Clause, Stream<Found>> found) {

  /// The rules that read what is not so.
  private static final Set<String> DENYING =
      Set.of(
          "hates",
          "does not eat",
          "cannot eat",
          "abstains",
          "do not call me",
          "never call me",
          "please do not");

  private static final Pattern USED_TO =
      Vocabulary.pattern("\\bused to\\b|\\b(?:quit|gave up|stopped)\\b");

  /// What is no more so, told by what is so now.
  Stream<Statement> now(Clause clause) {
    return Denial.now(clause.whole()).stream()
        .flatMap(words ->
            found
                .apply(clause.saying(words))
                .filter(found -> DENYING.contains(found.rule().name()))
                .map(found -> found.in(clause.range(message.id()), message, zone)));
  }

  /// What the clause denies, and of whom it is so instead, quoted whole.
  Stream<Statement> of(Clause clause) {
    return Denial.of(clause.whole())
        .map(denial -> undone(denial, clause))
        .filter(each -> !each.isEmpty())
        .findFirst()
        .stream()
        .flatMap(List::stream);
  }

  private List<Statement> undone(Denial denial, Clause clause) {
    var was = stated(denial.positive(), clause).map(it -> denied(it, denial, clause));
    return Stream.concat(was.stream(), stated(denial.ofAnother(), clause).stream()).toList();
  }

  private Optional<Statement> stated(List<String> some, Clause clause) {
    return some.stream().flatMap(words -> stated(words, clause).stream()).findFirst();
  }

  /// Who no longer likes something dislikes it; who used to like it may not care.
  private static Statement denied(Statement was, Denial denial, Clause clause) {
    return was instanceof Statement.Preferred liked
            && liked.stance() == Stance.LIKES
            && !USED_TO.matcher(clause.text()).find()
        ? liked.disliked()
        : new Statement.Gone(was, denial.how(), denial.once());
  }

  /// What `words` would state if they stood in the place of the clause.
  Optional<Statement> stated(String words, Clause clause) {
    var range = clause.range(message.id());
    return found
        .apply(clause.saying(words))
        .findFirst()
        .map(found -> found.in(range, message, zone));
  }

  /// What came to its end, whatever it was.
  Stream<Statement> ended(String text) {
    var sentences = Sentences.of(text).stream().filter(Sentence::mayState).map(Sentence::clause);
    return Stream.concat(sentences, Clauses.of(text).stream())
        .flatMap(clause ->
            Endings.in(clause.text()).map(ending -> ending.as(clause.range(message.id()))))
        .map(ending -> new Statement.Gone(ending, Change.Kind.CLOSED, false));
  }

  Stream<Statement> denied(String text) {
    return Sentences.of(text).stream()
        .filter(Sentence::mayDeny)
        .flatMap(sentence ->
            Denial.denied(sentence.text()).stream()
                .flatMap(words -> stated(words, sentence.clause()).stream()))
        .map(was -> new Statement.Gone(was, Change.Kind.WITHDRAWN, false));
  }
}
