package io.vibhava.domain.learning;

import io.vibhava.domain.memory.Preference.Stance;
import io.vibhava.domain.memory.Subject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One way in which people state something: a pattern in the words of [Vocabulary], and what it
/// tells, with the pattern's groups in braces. A group's name says what may stand in it: a `name`,
/// a `verb` to be put in the third person, a `topic` of taste, or anything that stands by itself.
/// Where there is a group `kin`, the statement is about that one.
///
/// @param weight how much a fact matters, or how strong a preference is, from 0 to 1
record Rule(
    String name,
    Optional<Stance> stance,
    double weight,
    Pattern pattern,
    String told,
    Tense tense) {

  private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");

  private static final Pattern TASTES =
      Vocabulary.pattern(
          "(?:loves?|likes?|hates?|dislikes?|enjoys?|prefers?|adores?|can't stand|collects)");

  private static final Pattern NEW = Vocabulary.pattern("^(?:new|current|present) ");

  static Rule fact(String name, double weight, String pattern, String told) {
    return new Rule(
        name, Optional.empty(), weight, Vocabulary.pattern(pattern), told, Tense.LASTING);
  }

  static Rule taste(String name, Stance stance, double weight, String pattern, String told) {
    return new Rule(
        name, Optional.of(stance), weight, Vocabulary.pattern(pattern), told, Tense.LASTING);
  }

  /// The same of another tense.
  Rule in(Tense tense) {
    return new Rule(name, stance, weight, pattern, told, tense);
  }

  /// Of something that is told by the way, wherever in a clause; the clause is quoted whole.
  static Rule inPassing(String name, double weight, String pattern, String told) {
    return fact(name, weight, ".*?" + pattern + "(?:.*\\S)?", told);
  }

  /// Reads a clause from its beginning, with or without the words that only lead to it.
  Optional<Found> read(Clause clause) {
    var match = pattern.matcher(clause.whole());
    var fits = fits(match, clause.lead()) || (clause.lead() > 0 && fits(match, 0));
    return fits ? filled(match).map(content -> found(clause, match, content)) : Optional.empty();
  }

  private static boolean fits(Matcher match, int from) {
    return match.region(from, match.regionEnd()).useTransparentBounds(true).lookingAt();
  }

  private Found found(Clause clause, Matcher match, String content) {
    var from = clause.inMessage(match.start());
    var to = clause.inMessage(match.end());
    return new Found(
        this,
        content,
        subject(match),
        Slots.filledBy(name, match),
        clause.whole(),
        from,
        to,
        clause.quote(from, to));
  }

  private Subject subject(Matcher match) {
    if (match.namedGroups().containsKey("kin")) {
      return new Subject.Third(settled(match.group("kin")));
    }
    return match.namedGroups().containsKey("you") ? new Subject.Itself() : new Subject.Person();
  }

  /// The new boss is the boss from then on.
  private static String settled(String kin) {
    return NEW.matcher(kin).replaceFirst("");
  }

  private Optional<String> filled(Matcher match) {
    var told = new StringBuilder();
    var blank = BLANK.matcher(this.told);
    while (blank.find()) {
      var value = value(blank.group(1), match);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      blank.appendReplacement(told, Matcher.quoteReplacement(value.get()));
    }
    return Optional.of(blank.appendTail(told).toString());
  }

  /// Whether it tells what somebody else likes; that must be a taste as well.
  private static boolean isTasteOfOthers(Matcher match) {
    return match.namedGroups().containsKey("verbs")
        && TASTES.matcher(match.group("verbs")).matches();
  }

  /// What stands in the other of two ways of saying it.
  private static Optional<String> second(String group, Matcher match) {
    return Optional.of(group + "2")
        .filter(match.namedGroups()::containsKey)
        .flatMap(other -> Optional.ofNullable(match.group(other)));
  }

  private Optional<String> value(String group, Matcher match) {
    var text = Optional.ofNullable(match.group(group)).or(() -> second(group, match));
    return switch (group) {
      case "name" -> text.flatMap(Values::name);
      case "verb" -> text.map(Retelling::verb);
      case "verbs", "food" -> text;
      case "kin" -> text.map(Rule::settled);
      case "topic" ->
          text.flatMap(Values::topic)
              .filter(topic -> !stance.equals(Optional.of(Stance.LIKES)) || Alone.mayBeLiked(topic))
              .map(Retelling::inThirdPerson);
      case "wish", "when" ->
          text.filter(words -> group.equals("when") || !Alone.isOfTheMoment(words))
              .flatMap(words -> Values.plain(words, true))
              .map(Retelling::inThirdPerson)
              .map(Retelling::lowerFirst);
      default ->
          text.flatMap(words -> Values.plain(words, match.namedGroups().containsKey("kin")))
              .filter(words -> !isTasteOfOthers(match) || Alone.isTaste(words))
              .filter(words -> tense != Tense.LASTING || !Alone.isOfTheMoment(words))
              .map(Retelling::inThirdPerson);
    };
  }
}
