package io.vibhava.domain.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a clause tells of the time of what it says, seen from when and where it is said.
final class TimeWords {

  private static final Pattern AHEAD =
      Vocabulary.pattern(
          "\\b(?:will|'ll|going to|next|tomorrow|tonight|plan(?:ning)?|(?:am|is|are|'m|'re|'s) \\p{L}+ing"
              + "|is|are|starts?|begins?|from)\\b");
  private static final Pattern BETWEEN =
      Vocabulary.pattern(
          "\\b(?:from|between) (?<from>%s) (?:to|until|till|and|through) (?<to>%s)"
              .formatted(Calendar.PHRASE, Calendar.PHRASE));
  private static final Pattern SINCE =
      Vocabulary.pattern("\\bsince (?<from>%s)".formatted(Calendar.PHRASE));
  private static final Pattern UNTIL =
      Vocabulary.pattern("\\b(?:until|till|up to) (?<to>%s)".formatted(Calendar.PHRASE));
  private static final Pattern FROM =
      Vocabulary.pattern(
          "\\b(?:from|starting|as of) (?<from>%s)(?: on(?:wards?)?)?".formatted(Calendar.PHRASE));
  private static final Pattern FOR =
      Vocabulary.pattern(
          "\\b(?:have|'ve|has|been|'s)\\b.*\\bfor (?:the last |the past |about |over |almost |nearly )?"
              + "(?<from>(?:{COUNT}|a few|a couple of) (?:days?|weeks?|months?|years?))\\b");
  private static final Pattern POINT =
      Vocabulary.pattern(
          "(?:\\b(?:in|on|at|back in) )?\\b(?<from>%s)\\b".formatted(Calendar.PHRASE));
  private static final Pattern TRAILING =
      Vocabulary.pattern(
          ",? (?:(?:in|on|at|since|until|till|from|as of|starting|back in) )?%s(?: on(?:wards?)?)?$"
                  .formatted(Calendar.PHRASE)
              + "| (?:since|until|till|from|for) .*$| (?:now|again|recently|lately)$");

  private TimeWords() {}

  /// The span in which `clause` says that something is so.
  static Span of(String clause, Instant said, ZoneId zone) {
    var day = LocalDate.ofInstant(said, zone);
    var calendar = new Calendar(day, false);
    return span(BETWEEN, clause, calendar, zone)
        .or(() -> span(SINCE, clause, calendar, zone))
        .or(() -> lasting(clause, calendar, zone))
        .or(() -> span(UNTIL, clause, new Calendar(day, !isPast(clause)), zone))
        .or(() -> span(FROM, clause, new Calendar(day, !isPast(clause)), zone))
        .orElse(Span.OPEN);
  }

  /// The days that `clause` names, as in "in May".
  static Optional<Span> point(String clause, Instant said, ZoneId zone) {
    var ahead = !isPast(clause) && AHEAD.matcher(clause).find();
    var calendar = new Calendar(LocalDate.ofInstant(said, zone), ahead);
    var match = POINT.matcher(clause);
    return match.find()
        ? calendar
            .days(match.group("from"))
            .map(days ->
                new Span(
                    Optional.of(start(days.from(), zone)), Optional.of(start(days.to(), zone))))
        : Optional.empty();
  }

  /// The days that `phrase` means in `clause`.
  static Optional<Days> days(String phrase, String clause, Instant said, ZoneId zone) {
    var ahead = !isPast(clause) && AHEAD.matcher(clause).find();
    return new Calendar(LocalDate.ofInstant(said, zone), ahead).days(phrase);
  }

  /// Whether `clause` shows that it looks back or ahead.
  static boolean hasTense(String clause) {
    return isPast(clause) || AHEAD.matcher(clause).find();
  }

  /// `value` without the time at its end, as in "Porto in May".
  static String without(String value) {
    return TRAILING.matcher(value).replaceFirst("").strip();
  }

  private static boolean isPast(String clause) {
    return PAST.matcher(clause).find();
  }

  private static final Pattern PAST =
      Vocabulary.pattern(
          "\\b(?:used to|was|were|had|did|moved|started|began|got|quit|left|bought|adopted|lived|worked"
              + "|studied|played|turned|died|passed|became|switched|changed|joined|retired|married|divorced"
              + "|graduated|ago|last)\\b");

  private static Optional<Span> span(
      Pattern pattern, String clause, Calendar calendar, ZoneId zone) {
    var match = pattern.matcher(clause);
    if (!match.find()) {
      return Optional.empty();
    }
    var groups = match.namedGroups();
    var from =
        groups.containsKey("from") ? calendar.days(match.group("from")) : Optional.<Days>empty();
    var to = groups.containsKey("to") ? calendar.days(match.group("to")) : Optional.<Days>empty();
    // "Until last year" ends with it; nobody knows on which day.
    return Optional.of(
        new Span(
            from.map(days -> start(days.from(), zone)), to.map(days -> start(days.from(), zone))));
  }

  private static Optional<Span> lasting(String clause, Calendar calendar, ZoneId zone) {
    var match = FOR.matcher(clause);
    return match.find()
        ? calendar
            .before(match.group("from"))
            .map(day -> new Span(Optional.of(start(day, zone)), Optional.empty()))
        : Optional.empty();
  }

  private static Instant start(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }
}
