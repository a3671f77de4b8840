package io.vibhava.domain.learning;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The days that a phrase such as "May", "last summer" or "two years ago" means on the day on which
/// it is said. A phrase that could be past or future is taken the way its sentence looks.
///
/// @param said the day on which it is said
/// @param ahead whether the sentence looks ahead
record Calendar(LocalDate said, boolean ahead) {

  /// What a phrase of time looks like, as the words of [Vocabulary].
  static final String PHRASE =
      "(?:(?:early |mid-|late |the (?:beginning|end|start|middle) of )?"
          + "(?:the )?(?:\\d{1,2}(?:st|nd|rd|th|\\.)? (?:of )?{MONTH}(?:,? \\d{4})?"
          + "|{MONTH} (?:the )?\\d{1,2}(?:st|nd|rd|th)?\\b(?!\\d)(?:,? \\d{4})?"
          + "|{MONTH}(?: (?:of )?(?:\\d{4}|last year|this year|next year))?"
          + "|\\d{4}-\\d\\d-\\d\\d|(?:19|20)\\d\\d"
          + "|(?:last|this|next|this past|this coming) (?:week|weekend|month|year|{SEASON}|{WEEKDAY}|{MONTH})"
          + "|{SEASON}(?: (?:of )?\\d{4})?|{WEEKDAY}"
          + "|(?:{COUNT}|a few|a couple of) (?:days?|weeks?|months?|years?) ago"
          + "|in (?:{COUNT}|a few) (?:days?|weeks?|months?|years?)"
          + "|yesterday|today|tonight|tomorrow|the day (?:before yesterday|after tomorrow)))";

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> WEEKDAYS =
      List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d\\d)\\b");
  private static final Pattern DAY =
      Vocabulary.pattern(
          "\\b(\\d{1,2})(?:st|nd|rd|th|\\.)?(?: of)? {MONTH}|{MONTH} (?:the )?(\\d{1,2})\\b");
  private static final Pattern MONTH = Vocabulary.pattern("\\b({MONTH})\\b");
  private static final Pattern WEEKDAY = Vocabulary.pattern("\\b({WEEKDAY})\\b");
  private static final Pattern SEASON =
      Vocabulary.pattern("\\b(spring|summer|autumn|fall|winter|christmas|easter|new year)\\b");
  private static final Pattern AGO =
      Vocabulary.pattern("({COUNT}|a few|a couple of) (day|week|month|year)s?( ago)?");
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  Optional<Days> days(String phrase) {
    var text = phrase.toLowerCase(Locale.ROOT);
    try {
      return named(text)
          .or(() -> iso(text))
          .or(() -> month(text))
          .or(() -> season(text))
          .or(() -> weekday(text))
          .or(() -> year(text))
          .or(() -> counted(text));
    } catch (DateTimeException e) { // 31 February is no day.
      return Optional.empty();
    }
  }

  private Optional<Days> named(String text) {
    return switch (text) {
      case "today", "tonight" -> Optional.of(Days.of(said));
      case "yesterday" -> Optional.of(Days.of(said.minusDays(1)));
      case "tomorrow" -> Optional.of(Days.of(said.plusDays(1)));
      case "the day before yesterday" -> Optional.of(Days.of(said.minusDays(2)));
      case "the day after tomorrow" -> Optional.of(Days.of(said.plusDays(2)));
      case "last week" -> Optional.of(week(-1));
      case "this week" -> Optional.of(week(0));
      case "next week" -> Optional.of(week(1));
      case "last weekend" -> Optional.of(weekend(-1));
      case "this weekend" -> Optional.of(weekend(0));
      case "next weekend" -> Optional.of(weekend(1));
      case "last month" -> Optional.of(Days.month(said.minusMonths(1)));
      case "this month" -> Optional.of(Days.month(said));
      case "next month" -> Optional.of(Days.month(said.plusMonths(1)));
      case "last year" -> Optional.of(Days.year(said.getYear() - 1));
      case "this year" -> Optional.of(Days.year(said.getYear()));
      case "next year" -> Optional.of(Days.year(said.getYear() + 1));
      default -> Optional.empty();
    };
  }

  private Days week(int later) {
    var monday = said.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(later);
    return new Days(monday, monday.plusWeeks(1));
  }

  private Days weekend(int later) {
    var monday = week(later).from();
    return new Days(monday.plusDays(5), monday.plusDays(7));
  }

  private static Optional<Days> iso(String text) {
    return ISO.matcher(text).matches()
        ? Optional.of(Days.of(LocalDate.parse(text)))
        : Optional.empty();
  }

  private Optional<Days> month(String text) {
    return group(MONTH, text)
        .map(name -> MONTHS.indexOf(name.substring(0, 3)) + 1)
        .map(month -> LocalDate.of(said.getYear(), month, 1))
        .map(first -> inYear(first, text))
        .map(first ->
            dayOf(text).map(day -> Days.of(first.withDayOfMonth(day))).orElse(Days.month(first)));
  }

  private LocalDate inYear(LocalDate first, String text) {
    var year = group(YEAR, text).map(Integer::parseInt);
    if (year.isPresent()) {
      return first.withYear(year.get());
    }
    if (text.contains("last year")) {
      return first.minusYears(1);
    }
    if (text.contains("next year")) {
      return first.plusYears(1);
    }
    return nearest(first, text, ChronoUnit.YEARS, ChronoUnit.MONTHS);
  }

  /// `first`, moved by `step` until it lies on the side that the phrase, or else the sentence,
  /// looks to.
  private LocalDate nearest(LocalDate first, String text, ChronoUnit step, ChronoUnit length) {
    var later = text.startsWith("next") || (ahead && !text.startsWith("last"));
    if (later) {
      return first.plus(1, length).isAfter(said) ? first : first.plus(1, step);
    }
    return first.isAfter(said) ? first.minus(1, step) : first;
  }

  private static Optional<Integer> dayOf(String text) {
    var day = DAY.matcher(text);
    return day.find()
        ? Optional.of(Integer.parseInt(day.group(1) == null ? day.group(2) : day.group(1)))
        : Optional.empty();
  }

  private Optional<Days> season(String text) {
    return group(SEASON, text)
        .map(name -> LocalDate.of(said.getYear(), firstMonth(name), 1))
        .map(first -> {
          var begins = inYear(first, text);
          return new Days(begins, begins.plusMonths(text.contains("christmas") ? 1 : 3));
        });
  }

  private static int firstMonth(String season) {
    return switch (season) {
      case "spring", "easter" -> 3;
      case "summer" -> 6;
      case "autumn", "fall" -> 9;
      default -> 12;
    };
  }

  private Optional<Days> weekday(String text) {
    return group(WEEKDAY, text)
        .map(name -> DayOfWeek.of(WEEKDAYS.indexOf(name.substring(0, 3)) + 1))
        .map(day ->
            text.startsWith("next") || (ahead && !text.startsWith("last"))
                ? said.with(TemporalAdjusters.next(day))
                : said.with(TemporalAdjusters.previous(day)))
        .map(Days::of);
  }

  private static Optional<Days> year(String text) {
    return group(YEAR, text).map(Integer::parseInt).map(Days::year);
  }

  private Optional<Days> counted(String text) {
    var match = AGO.matcher(text);
    if (!match.find()) {
      return Optional.empty();
    }
    var unit = unit(match.group(2));
    var count = count(match.group(1)) * (match.group(3) == null ? 1 : -1);
    return Optional.of(Days.of(said.plus(count, unit)));
  }

  /// The day that lies as long before the day on which it is said as `duration` is long.
  Optional<LocalDate> before(String duration) {
    return Optional.of(AGO.matcher(duration.toLowerCase(Locale.ROOT)))
        .filter(match -> match.find())
        .map(match -> said.minus(count(match.group(1)), unit(match.group(2))));
  }

  private static ChronoUnit unit(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "day" -> ChronoUnit.DAYS;
      case "week" -> ChronoUnit.WEEKS;
      case "month" -> ChronoUnit.MONTHS;
      default -> ChronoUnit.YEARS;
    };
  }

  private static int count(String word) {
    if (word.chars().allMatch(Character::isDigit)) {
      return Integer.parseInt(word);
    }
    var known = NUMBERS.indexOf(word);
    return known > 0 ? known : word.equals("a") || word.equals("an") ? 1 : 3;
  }

  private static Optional<String> group(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).findFirst();
  }
}
