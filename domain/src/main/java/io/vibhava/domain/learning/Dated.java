package io.vibhava.domain.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts the date in the place of words that mean it only on the day on which they are said: "last
/// Saturday" is read months later.
final class Dated {

  private static final Pattern RELATIVE =
      Vocabulary.pattern(
          "(?:\\b(?:on|in|at) |(?<open>\\b(?:until|till|since|from|by|before|after|for|of) ))?\\b(?<phrase>(?:last|next|this|this past|this coming) (?:week|weekend|month|year|{SEASON}|{WEEKDAY}|{MONTH})"
              + "|yesterday|today|tomorrow|the day (?:before yesterday|after tomorrow)"
              + "|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) (?:days?|weeks?|months?|years?) ago)\\b(?! (?:old|of))");

  private static final Pattern AHEAD =
      Pattern.compile("^(?:next|this|tomorrow|today|the day after)");

  private static final Pattern SEASON = Vocabulary.pattern("\\b{SEASON}\\b");

  private static final DateTimeFormatter DAY = format("EEEE d MMMM uuuu");
  private static final DateTimeFormatter WEEK = format("d MMMM uuuu");
  private static final DateTimeFormatter MONTH = format("MMMM uuuu");

  private static final int WEEK_DAYS = 7;
  private static final int MONTH_DAYS_MAX = 31;

  private Dated() {}

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /// `text` as it is understood on any day, where it was said at `said`.
  static String of(String text, Instant said, ZoneId zone) {
    var day = LocalDate.ofInstant(said, zone);
    return RELATIVE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(dated(match, day)));
  }

  private static String dated(MatchResult match, LocalDate said) {
    var phrase = match.group("phrase").toLowerCase(Locale.ROOT);
    return new Calendar(said, AHEAD.matcher(phrase).find())
        .days(phrase)
        .map(days -> written(about(days, phrase), phrase))
        .map(date -> match.group("open") == null ? date : match.group("open") + bare(date))
        .orElse(match.group());
  }

  private static String bare(String date) {
    return date.replaceFirst("^(?:on|in) ", "");
  }

  /// Nobody counts the days of years.
  private static Days about(Days days, String phrase) {
    if (phrase.matches(".*years? ago")) {
      return Days.year(days.from().getYear());
    }
    if (phrase.matches(".*months? ago")) {
      return Days.month(days.from());
    }
    return phrase.matches(".*weeks? ago") ? Days.week(days.from()) : days;
  }

  private static String written(Days days, String phrase) {
    var season = SEASON.matcher(phrase);
    if (season.find()) {
      return "in %s %d".formatted(season.group(), days.from().getYear());
    }
    var length = ChronoUnit.DAYS.between(days.from(), days.to());
    if (length == 1) {
      return "on " + DAY.format(days.from());
    }
    if (length <= WEEK_DAYS) {
      return "in the week of " + WEEK.format(days.from());
    }
    return length <= MONTH_DAYS_MAX
        ? "in " + MONTH.format(days.from())
        : "in " + days.from().getYear();
  }
}
