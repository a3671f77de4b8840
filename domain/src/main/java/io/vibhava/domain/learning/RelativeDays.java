package io.vibhava.domain.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The days that words such as "last Saturday" or "in two months" meant when they were said: they
/// move with the day on which they are read.
public final class RelativeDays {

  private static final Pattern PHRASE =
      Vocabulary.pattern(
          "\\b(?<!every )(?<!each )(?:(?:(?:last|next|this) (?:week|weekend|month|year|{SEASON}|{WEEKDAY}|{MONTH}))"
              + "|yesterday|tomorrow|the day (?:before yesterday|after tomorrow)"
              + "|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}) (?<ago>day|week|month|year)s? ago"
              + "|in (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}) (?<in>day|week|month|year)s?"
              + "|on (?<weekday>{WEEKDAY}))\\b(?!s)");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  private RelativeDays() {}

  /// The first such days of `text`, said at `said`, as they are called on any other day; none where
  /// it names none, or it is not clear which it means.
  public static Optional<String> in(String text, Instant said, ZoneId zone) {
    var match = PHRASE.matcher(text);
    if (!match.find() || (match.group("weekday") != null && !TimeWords.hasTense(text))) {
      return Optional.empty();
    }
    var unit = match.group("ago") == null ? match.group("in") : match.group("ago");
    return TimeWords.days(match.group().replaceFirst("(?i)^on ", ""), text, said, zone)
        .map(days -> unit == null ? called(days) : called(days.from(), unit));
  }

  /// What lies some months off lies in a month, and not on its day.
  private static String called(LocalDate day, String unit) {
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "year" -> String.valueOf(day.getYear());
      case "month" -> MONTH.format(day);
      case "week" -> "about " + DATE.format(day);
      default -> DAY.format(day);
    };
  }

  private static String called(Days days) {
    var last = days.to().minusDays(1);
    if (days.from().equals(last)) {
      return DAY.format(last);
    }
    if (days.equals(Days.year(last.getYear()))) {
      return String.valueOf(last.getYear());
    }
    if (days.equals(Days.month(last))) {
      return MONTH.format(last);
    }
    var isOfMonths = days.from().getDayOfMonth() == 1 && days.to().getDayOfMonth() == 1;
    var format = isOfMonths ? MONTH : DATE;
    return format.format(days.from()) + " to " + format.format(last);
  }
}
