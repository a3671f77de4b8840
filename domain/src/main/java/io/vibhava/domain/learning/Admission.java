package io.vibhava.domain.learning;

import io.vibhava.domain.Text;
import io.vibhava.domain.memory.Preference.Stance;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Secrets;
import io.vibhava.domain.memory.Subject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The gate that every statement passes before it may be believed, whoever read it: rules or a
/// model. A statement is refused for the first reason that holds.
public final class Admission {

  private static final int STATEMENT_CHARS_MAX = 300;

  /// A single word is said by chance; "I'm vegan" is not.
  private static final int ECHO_WORDS_MIN = 2;

  private static final Pattern PRONOUN =
      Vocabulary.pattern("(?:he|she|it|they|him|her|them|this|that|someone|somebody|who|you|i|we)");

  private static final Pattern NODDING = Pattern.compile("^(?:[\\p{L}' ]{1,20}[,:!.] +)+");

  private interface Test {

    boolean refuses(Statement statement, Source source);
  }

  private record Rule(Refusal refusal, Test test) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule(Refusal.UNQUOTED, Admission::isUnquoted),
          new Rule(Refusal.SUBJECTLESS, Admission::isSubjectless),
          new Rule(Refusal.SHAPELESS, Admission::isShapeless),
          new Rule(Refusal.SECRET, Admission::isSecret),
          new Rule(Refusal.FIGURATIVE, Admission::isFigurative),
          new Rule(Refusal.INVENTED, Admission::isInvented),
          new Rule(Refusal.PLAYED, Admission::isPlayed),
          new Rule(Refusal.QUOTED, Admission::isQuoted),
          new Rule(Refusal.ECHOED, Admission::isEchoed),
          new Rule(Refusal.UNEARNEST, Admission::isOrder),
          new Rule(Refusal.UNEARNEST, Admission::isUnearnest));

  private Admission() {}

  /// Why `statement`, which was read from `source`, may not be believed; nothing where it may.
  public static Optional<Refusal> refusal(Statement statement, Source source) {
    return RULES.stream()
        .filter(rule -> rule.test().refuses(statement, source))
        .map(Rule::refusal)
        .findFirst();
  }

  private static boolean isUnquoted(Statement statement, Source source) {
    var quoted = statement.provenance();
    var text = source.message().text();
    return !quoted.message().equals(source.message().id())
        || quoted.to() > text.length()
        || !quoted.occursIn(text.substring(quoted.from(), quoted.to()));
  }

  private static boolean isSubjectless(Statement statement, Source source) {
    return statement.subject() instanceof Subject.Third(var name)
        && (name.isBlank() || PRONOUN.matcher(name.strip()).matches());
  }

  private static boolean isShapeless(Statement statement, Source source) {
    var text = statement.text();
    return text.isBlank() || text.length() > STATEMENT_CHARS_MAX || text.lines().count() > 1;
  }

  private static boolean isSecret(Statement statement, Source source) {
    return Secrets.occurIn(statement.provenance().quote()) || Secrets.occurIn(statement.text());
  }

  private static boolean isFigurative(Statement statement, Source source) {
    return !(statement instanceof Statement.Gone) && Figurative.is(statement.text());
  }

  private static boolean isInvented(Statement statement, Source source) {
    return source.isByAvatar() && !(statement.subject() instanceof Subject.Itself);
  }

  private static boolean isPlayed(Statement statement, Source source) {
    return !source.isEarnest();
  }

  private static boolean isQuoted(Statement statement, Source source) {
    return Sentences.of(source.message().text()).stream()
            .flatMap(sentence -> sentence.quotes().stream())
            .anyMatch(
                quote -> quote.speaks(statement.provenance().from(), statement.provenance().to()))
        || Pasted.holds(source.message().text(), statement.provenance());
  }

  /// What the avatar says again of itself confirms nothing; that is merged, not refused.
  private static boolean isEchoed(Statement statement, Source source) {
    return !source.isByAvatar()
        && source.heard().stream()
            .map(said -> Text.searchable(said.text()))
            .anyMatch(said -> repeats(statement.provenance().quote(), said));
  }

  /// "Yes, exactly, I walked Biscuit" after "I remember: I walked Biscuit".
  private static boolean repeats(String quote, String heard) {
    return Stream.of(quote, NODDING.matcher(quote).replaceFirst(""))
        .map(Text::searchable)
        .filter(words -> words.split(" ").length >= ECHO_WORDS_MIN)
        .anyMatch(heard::contains);
  }

  /// A message that is meant to steer states nothing, whoever says it.
  private static boolean isOrder(Statement statement, Source source) {
    return Steering.occursIn(source.message().text());
  }

  private static boolean isUnearnest(Statement statement, Source source) {
    return !(statement instanceof Statement.Gone)
        && !isWish(statement)
        && sentences(statement.provenance(), source).noneMatch(Sentence::mayState);
  }

  /// A wish may well be put as a question.
  private static boolean isWish(Statement statement) {
    return statement instanceof Statement.Preferred wish && wish.stance() == Stance.WISHES;
  }

  private static Stream<Sentence> sentences(Provenance range, Source source) {
    return Sentences.of(source.message().text()).stream()
        .filter(sentence -> sentence.overlaps(range.from(), range.to()));
  }
}
