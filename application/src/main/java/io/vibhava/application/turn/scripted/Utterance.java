package io.vibhava.application.turn.scripted;

import io.vibhava.domain.learning.Admission;
import io.vibhava.domain.learning.Assertions;
import io.vibhava.domain.learning.Refusal;
import io.vibhava.domain.learning.Source;
import io.vibhava.domain.learning.Statement;
import io.vibhava.domain.learning.Statements;
import io.vibhava.domain.memory.Secrets;
import io.vibhava.domain.memory.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A message of the person, for what they tell in it. Questions tell nothing; and what the guards
/// of learning take for no word of their own is not told again as one.
///
/// @param source the message without secrets
/// @param read what the rules read in it, admitted or not
record Utterance(Source source, List<Reading> read, Assertions assertions) {

  private static final String REFERRING = "(?is)^(?:his|her|its|their|he|she|it|they)\\b.*";

  /// What stands in each prompt where it is believed.
  private static final Set<String> ALWAYS_KNOWN =
      Set.of("name", "age", "birthday", "home", "origin", "relationship");

  /// A statement, and why it may not be learned; none where it may.
  record Reading(Statement statement, Optional<Refusal> refusal) {

    static Reading of(Statement statement, Source source) {
      return new Reading(statement, Admission.refusal(statement, source));
    }

    boolean isAdmitted() {
      return refusal.filter(it -> it != Refusal.ECHOED).isEmpty();
    }

    /// What is not learned is not untrue for that: where it is nobody's earnest word, no sentence
    /// of it is the person's own.
    boolean mayBeTrue(Predicate<Statement> holds) {
      return (refusal.isPresent() && !isAlwaysKnown(statement)) || holds.test(statement);
    }

    String quote() {
      return statement.provenance().quote();
    }
  }

  static Utterance of(Source whole) {
    var message = whole.message().saying(Secrets.masked(whole.message().text()));
    var source = new Source(message, whole.before(), whole.zone());
    var read = Statements.in(message).stream().map(it -> Reading.of(it, source)).toList();
    return new Utterance(source, read, Assertions.in(source));
  }

  /// What may be learned from it.
  List<Statement> stated() {
    return read.stream().filter(Reading::isAdmitted).map(Reading::statement).toList();
  }

  /// @param holds whether what was understood may be taken for true
  /// @param standing how it is known then
  Stream<Told> told(Predicate<Statement> holds, Function<Statement, Standing> standing) {
    var at = source.message().at();
    var untrue = read.stream().filter(it -> !it.mayBeTrue(holds)).map(Reading::quote).toList();
    var understood =
        stated().stream()
            .filter(holds)
            .map(it -> new Told(it.provenance().quote(), it.text(), at, standing.apply(it)));
    var plain = plain().filter(told -> untrue.stream().noneMatch(told.quote()::contains));
    return Stream.concat(understood, plain);
  }

  private static boolean isAlwaysKnown(Statement statement) {
    return statement instanceof Statement.Held held
        && held.subject() instanceof Subject.Person
        && held.slot().filter(slot -> ALWAYS_KNOWN.contains(slot.name())).isPresent();
  }

  /// The sentences of the message that are the person's own words, said in earnest.
  List<String> own() {
    return sentences().stream().filter(this::isOwn).map(Words::text).toList();
  }

  /// Words of the message, at the place where they stand: the same may stand in it twice.
  private record Words(String text, int from) {

    int to() {
      return from + text.length();
    }
  }

  private List<Words> sentences() {
    var text = source.message().text();
    var words = new ArrayList<Words>();
    for (var sentence : Sayings.sentences(text)) {
      var from = words.isEmpty() ? 0 : words.getLast().to();
      words.add(new Words(sentence, text.indexOf(sentence, from)));
    }
    return words;
  }

  private Stream<Told> plain() {
    var sentences = sentences();
    return IntStream.range(0, sentences.size())
        .filter(i -> !Sayings.asks(sentences.get(i).text()))
        .boxed()
        .flatMap(i -> plain(sentences, i))
        .distinct();
  }

  private Stream<Told> plain(List<Words> sentences, int i) {
    if (!isOwn(sentences.get(i))) {
      return Stream.empty();
    }
    var isPlain = assertions.arePlain(sentences.get(i).from(), sentences.get(i).to());
    var words = withWhatItRefersTo(sentences, i);
    var whole =
        new Told(words, "", source.message().at(), isPlain ? Standing.TOLD : Standing.SUPPOSED);
    return isPlain
        ? Stream.concat(
            Sayings.clauses(words).stream().map(it -> new Told(it, "", whole.at())),
            Stream.of(whole))
        : Stream.of(whole);
  }

  private String withWhatItRefersTo(List<Words> sentences, int i) {
    var text = sentences.get(i).text();
    return i > 0 && text.matches(REFERRING) && isOwn(sentences.get(i - 1))
        ? sentences.get(i - 1).text() + " " + text
        : text;
  }

  private boolean isOwn(Words words) {
    return assertions.areOwn(words.from(), words.to());
  }
}
