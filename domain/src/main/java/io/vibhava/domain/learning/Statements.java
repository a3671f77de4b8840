package io.vibhava.domain.learning;

import io.vibhava.domain.Text;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.Secrets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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

  private Statements() {}

  /// The statements in `message`, in their order. What an avatar says states nothing of the person.
  public static List<Statement> in(Message message) {
    return message.role() == Role.USER ? in(message.id(), message.text()) : List.of();
  }

  private static List<Statement> in(MessageId message, String text) {
    if (Guards.forbidMessage(text)) {
      return List.of();
    }
    var told = new HashSet<String>();
    var read = beginning(text);
    return Stream.concat(byClause(read), byPassage(read))
        .filter(found -> !Secrets.occurIn(found.quote()))
        .filter(found -> told.add(Text.searchable(found.content())))
        .limit(STATEMENTS_MAX)
        .map(found -> found.in(message))
        .toList();
  }

  private static String beginning(String text) {
    return text.length() <= READ_CHARS_MAX
        ? text
        : text.substring(0, text.lastIndexOf('.', READ_CHARS_MAX) + 1);
  }

  private static Stream<Found> byClause(String text) {
    return Clauses.of(text).stream().flatMap(Statements::read);
  }

  private static Stream<Found> read(Clause clause) {
    var said = Rules.OF_CLAUSE.stream().flatMap(rule -> rule.read(clause).stream()).limit(1);
    var inPassing = Rules.IN_PASSING.stream().map(rule -> rule.read(clause));
    return Stream.concat(said, inPassing.flatMap(Optional::stream));
  }

  private static Stream<Found> byPassage(String text) {
    return Clauses.passages(text).stream()
        .flatMap(passage -> Rules.OF_PASSAGE.stream().flatMap(rule -> rule.read(passage).stream()));
  }
}
