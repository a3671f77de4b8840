package io.vibhava.domain.learning;

import io.vibhava.domain.Text;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.Preference.Stance;
import io.vibhava.domain.memory.Secrets;
import io.vibhava.domain.memory.Subject;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a person states about themselves in English, found by rules alone. In doubt nothing is
/// found: a question, a hypothesis, a quotation, a negation or a secret is never learned as a fact.
///
/// A message is cut into clauses ([Clauses]), what must not be learned from is left out ([Guards],
/// [Secrets]), and each clause is read by the first of the [Rules] that fits it.
public final class Statements {

  /// The most statements that are taken from one message.
  private static final int STATEMENTS_MAX = 40;

  /// The most characters of a message that are read, up to the last full stop among them.
  private static final int READ_CHARS_MAX = 32_000;

  private static final Pattern REQUEST =
      Vocabulary.pattern(
          "^{LEADS}(?:(?:can|could|would|will) (?:you|we) (?:please |kindly |maybe |just |perhaps |mind )?"
              + "|let's (?=(?:speak|talk|write|use|switch|keep|stick)\\b)|(?:I'd|I would) (?:like|love|prefer|appreciate) it if you (?:could )?|(?:I'd|I would) rather you )(?<rest>[^?]+)$");

  private static final Pattern DID_NOT = Vocabulary.pattern("^(?:didn't|did not|wouldn't|not) ");

  private final Message message;
  private final ZoneId zone;
  private final Set<String> introduced;
  private final String justBefore;
  private final Undone undone;

  private Statements(Source source) {
    this.message = source.message();
    this.zone = source.zone();
    this.introduced = source.introduced();
    this.justBefore = source.justBefore();
    this.undone = new Undone(message, zone, this::found);
  }

  /// What the person says of themselves and theirs in `message`, in its order. What an avatar says
  /// states nothing of the person.
  public static List<Statement> in(Message message) {
    return all(message, ZoneOffset.UTC).stream()
        .filter(statement -> !(statement instanceof Statement.Gone))
        .filter(statement -> !(statement.subject() instanceof Subject.Itself))
        .toList();
  }

  /// All statements in `message`, also of what is not so, as they are meant in `zone`.
  public static List<Statement> all(Message message, ZoneId zone) {
    return all(new Source(message, List.of(), zone));
  }

  static List<Statement> all(Source source) {
    return source.message().role() == Role.USER ? of(source) : List.of();
  }

  /// What whoever wrote the message says of themselves and theirs.
  static List<Statement> of(Source source) {
    return new Statements(source).read();
  }

  private List<Statement> read() {
    if (Guards.forbidMessage(message.text())) {
      return List.of();
    }
    var told = new HashSet<String>();
    var text = beginning(message.text());
    return Stream.of(
            undone.ended(text),
            byClause(text),
            byPassage(text),
            undone.denied(text),
            requested(text))
        .flatMap(each -> each)
        .filter(statement -> !Secrets.occurIn(statement.provenance().quote()))
        .filter(statement -> told.add(Text.searchable(statement.text())))
        .limit(STATEMENTS_MAX)
        .toList();
  }

  private static String beginning(String text) {
    return text.length() <= READ_CHARS_MAX
        ? text
        : text.substring(0, text.lastIndexOf('.', READ_CHARS_MAX) + 1);
  }

  private Stream<Statement> byClause(String text) {
    return Pronouns.resolved(Clauses.of(text), justBefore).stream().flatMap(clause -> read(clause));
  }

  private Stream<Statement> read(Clause clause) {
    if (Guards.isPast(clause.text())) {
      return Stream.concat(undone.now(clause), undone.of(clause));
    }
    var said = found(clause).map(found -> found.in(message, zone)).toList();
    return said.isEmpty() ? undone.of(clause) : said.stream();
  }

  private Stream<Found> found(Clause clause) {
    var said =
        Rules.OF_CLAUSE.stream()
            .filter(rule -> isOfSomebodyKnown(rule, clause))
            .flatMap(rule -> rule.read(clause).stream())
            .limit(1)
            .flatMap(found -> Listing.of(found, clause).stream());
    var inPassing = Rules.IN_PASSING.stream().map(rule -> rule.read(clause));
    return Stream.concat(said, inPassing.flatMap(Optional::stream));
  }

  private boolean isOfSomebodyKnown(Rule rule, Clause clause) {
    return !rule.name().startsWith(RulesOfOthers.KNOWN)
        || introduced.stream()
            .anyMatch(name -> clause.whole().substring(clause.lead()).startsWith(name));
  }

  /// What is asked for politely, as in "Could you keep it short?", is wished for.
  private Stream<Statement> requested(String text) {
    return Sentences.of(text).stream()
        .filter(Sentence::mayRequest)
        .flatMap(sentence ->
            REQUEST
                .matcher(sentence.text())
                .results()
                .flatMap(match ->
                    undone.stated(politely(match.group("rest")), sentence.clause()).stream()))
        .filter(statement ->
            statement instanceof Statement.Preferred wish && wish.stance() == Stance.WISHES);
  }

  private static String politely(String request) {
    return "please " + DID_NOT.matcher(request).replaceFirst("don't ");
  }

  private Stream<Statement> byPassage(String text) {
    return Clauses.passages(text).stream()
        .flatMap(passage -> Rules.OF_PASSAGE.stream().flatMap(rule -> rule.read(passage).stream()))
        .map(found -> found.in(message, zone));
  }
}
