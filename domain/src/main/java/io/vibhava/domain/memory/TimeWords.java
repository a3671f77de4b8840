package io.vibhava.domain.memory;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words of a question that name a time, such as "last March" or "two weeks ago", understood
/// from the day on which it is asked.
final class TimeWords {

  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
          + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
  private static final String WEEKDAY =
      "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
  private static final String SEASON = "(spring|summer|autumn|fall|winter)";
  private static final String YEAR = "((?:19|20)\\d\\d)";
  private static final String COUNT =
      "(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few|a couple of"
          + "|several)";
  private static final String UNIT = "(day|week|month|year)s?";

  private static final String SIGNS_OF_MONTH = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
  private static final String SIGNS_OF_YEAR = "19|20";

  private static final List<String> COUNTS =
      List.of(
          "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  /// The first day, and the day behind the last.
  private record Days(LocalDate from, LocalDate to) {

    static Days of(LocalDate day) {
      return new Days(day, day.plusDays(1));
    }

    static Days ofMonth(LocalDate first) {
      return new Days(first, first.plusMonths(1));
    }

    static Days ofYear(int year) {
      return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }
  }

  private interface Reading {
    Days of(MatchResult found, LocalDate today);
  }

  private record Form(Phrase phrase, Reading reading) {

    /// @param signs as [Phrase] has them
    static Form of(String signs, String pattern, Reading reading) {
      var whole = Pattern.compile("\\b" + pattern + "\\b", Pattern.CASE_INSENSITIVE);
      return new Form(Phrase.of(whole, signs), reading);
    }
  }

  /// The longer before the shorter that it contains.
  private static final List<Form> FORMS =
      List.of(
          Form.of(
              SIGNS_OF_YEAR,
              YEAR + "-(\\d\\d)-(\\d\\d)",
              (found, _) ->
                  Days.of(LocalDate.of(number(found, 1), number(found, 2), number(found, 3)))),
          Form.of(
              SIGNS_OF_MONTH,
              "(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + "(?:,? " + YEAR + ")?",
              (found, today) -> day(found.group(2), number(found, 1), found.group(3), today)),
          Form.of(
              SIGNS_OF_MONTH,
              MONTH + " (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? " + YEAR + ")?",
              (found, today) -> day(found.group(1), number(found, 2), found.group(3), today)),
          Form.of(
              SIGNS_OF_YEAR,
              MONTH + ",?(?: of)? " + YEAR,
              (found, _) -> Days.ofMonth(LocalDate.of(number(found, 2), month(found.group(1)), 1))),
          Form.of(
              SIGNS_OF_MONTH,
              "(?:in|last|since|this|of|early|late|during|mid|by|until|before|after) " + MONTH,
              (found, today) -> Days.ofMonth(latest(month(found.group(1)), 1, today))),
          Form.of(
              SIGNS_OF_YEAR,
              "(?:last |this |the |in )?" + SEASON + "(?: of)? " + YEAR,
              (found, _) -> season(found.group(1), number(found, 2))),
          Form.of(
              "spring|summer|autumn|fall|winter",
              "(?:last|this) " + SEASON,
              (found, today) -> season(found.group(1), today)),
          Form.of(
              SIGNS_OF_YEAR,
              "(?:in|since|of|during) " + YEAR,
              (found, _) -> Days.ofYear(number(found, 1))),
          Form.of(
              "before yesterday",
              "the day before yesterday",
              (_, today) -> Days.of(today.minusDays(2))),
          Form.of(
              "yesterday|last night",
              "(?:yesterday|last night)",
              (_, today) -> Days.of(today.minusDays(1))),
          Form.of(
              "today|tonight|this morning|this evening",
              "(?:today|tonight|this (?:morning|evening))",
              (_, today) -> Days.of(today)),
          Form.of(
              "y ago|k ago|h ago|r ago|s ago|y back|k back|h back|r back|s back",
              COUNT + " " + UNIT + " (?:ago|back)",
              TimeWords::ago),
          Form.of(
              "last |past |previous |this ",
              "(?:last|past|previous|this) (week|weekend|month|year)",
              TimeWords::last),
          Form.of(
              "day",
              "(?:on|last|this) " + WEEKDAY,
              (found, today) ->
                  Days.of(
                      today.with(
                          TemporalAdjusters.previous(
                              DayOfWeek.valueOf(found.group(1).toUpperCase(Locale.ROOT)))))));

  private TimeWords() {}

  /// The times that `text` names.
  static List<Span> in(String text, ZonedDateTime now) {
    var lower = Phrase.lower(text);
    var spans = new ArrayList<Span>();
    var left = text;
    for (var form : FORMS) {
      if (form.phrase().mayBeIn(lower)) {
        left = taken(form, left, now, spans);
      }
    }
    return spans;
  }

  /// What is left of `text` without the times of one form.
  private static String taken(Form form, String text, ZonedDateTime now, List<Span> into) {
    var found = form.phrase().pattern().matcher(text);
    var isFound = false;
    while (found.find()) {
      read(form, found, now).ifPresent(into::add);
      isFound = true;
    }
    return isFound ? found.replaceAll("#") : text;
  }

  private static Optional<Span> read(Form form, MatchResult found, ZonedDateTime now) {
    try {
      var days = form.reading().of(found, now.toLocalDate());
      return Optional.of(
          new Span(
              days.from().atStartOfDay(now.getZone()).toInstant(),
              days.to().atStartOfDay(now.getZone()).toInstant()));
    } catch (DateTimeException e) {
      return Optional.empty(); // There is no 31 June.
    }
  }

  private static Days day(String month, int day, @Nullable String year, LocalDate today) {
    return Days.of(
        year == null
            ? latest(month(month), day, today)
            : LocalDate.of(Integer.parseInt(year), month(month), day));
  }

  /// The day of this month that was last.
  private static LocalDate latest(Month month, int day, LocalDate today) {
    var thisYear = LocalDate.of(today.getYear(), month, day);
    return thisYear.isAfter(today) ? thisYear.minusYears(1) : thisYear;
  }

  private static Days season(String name, LocalDate today) {
    var thisYear = season(name, today.getYear());
    return thisYear.from().isAfter(today) ? season(name, today.getYear() - 1) : thisYear;
  }

  private static Days season(String name, int year) {
    var first =
        switch (name.toLowerCase(Locale.ROOT)) {
          case "spring" -> LocalDate.of(year, Month.MARCH, 1);
          case "summer" -> LocalDate.of(year, Month.JUNE, 1);
          case "winter" -> LocalDate.of(year, Month.DECEMBER, 1);
          default -> LocalDate.of(year, Month.SEPTEMBER, 1);
        };
    return new Days(first, first.plusMonths(3));
  }

  /// A few days ago is any of them; so is a month ago any day about then.
  private static Days ago(MatchResult found, LocalDate today) {
    var unit = unit(found.group(2));
    return switch (found.group(1).toLowerCase(Locale.ROOT)) {
      case "a few", "a couple of", "several" ->
          new Days(today.minus(6, unit), today.minus(1, unit).plusDays(1));
      default -> around(today.minus(count(found.group(1)), unit), unit);
    };
  }

  private static Days around(LocalDate day, ChronoUnit unit) {
    var slack =
        switch (unit) {
          case DAYS -> 0;
          case WEEKS -> 3;
          case MONTHS -> 15;
          default -> 180;
        };
    return new Days(day.minusDays(slack), day.plusDays(slack + 1L));
  }

  private static int count(String written) {
    var lower = written.toLowerCase(Locale.ROOT);
    if (Character.isDigit(lower.charAt(0))) {
      return Integer.parseInt(lower);
    }
    return Math.max(1, COUNTS.indexOf(lower));
  }

  private static ChronoUnit unit(String written) {
    return switch (written.toLowerCase(Locale.ROOT)) {
      case "day" -> ChronoUnit.DAYS;
      case "week" -> ChronoUnit.WEEKS;
      case "month" -> ChronoUnit.MONTHS;
      default -> ChronoUnit.YEARS;
    };
  }

  private static Days last(MatchResult found, LocalDate today) {
    var isThis = found.group().toLowerCase(Locale.ROOT).startsWith("this");
    return switch (found.group(1).toLowerCase(Locale.ROOT)) {
      case "week" -> week(today.minusWeeks(isThis ? 0 : 1));
      case "weekend" -> weekend(today);
      case "month" -> Days.ofMonth(today.withDayOfMonth(1).minusMonths(isThis ? 0 : 1));
      default -> Days.ofYear(today.getYear() - (isThis ? 0 : 1));
    };
  }

  private static Days week(LocalDate day) {
    var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Days(monday, monday.plusDays(7));
  }

  private static Days weekend(LocalDate today) {
    var saturday = today.with(TemporalAdjusters.previous(DayOfWeek.SATURDAY));
    return new Days(saturday, saturday.plusDays(2));
  }

  private static Month month(String written) {
    var start = written.substring(0, 3).toUpperCase(Locale.ROOT);
    for (var month : Month.values()) {
      if (month.name().startsWith(start)) {
        return month;
      }
    }
    throw new DateTimeException("no month is called so");
  }

  private static int number(MatchResult found, int group) {
    return Integer.parseInt(found.group(group));
  }
}
