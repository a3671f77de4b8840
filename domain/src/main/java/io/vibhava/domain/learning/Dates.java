package io.vibhava.domain.learning;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/// Reads dates as models write them. What is no date, or none that a person's life may hold, is
/// none.
final class Dates {

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final int YEARS_AHEAD_MAX = 50;
  private static final int YEAR_CHARS = 4;
  private static final int MONTH_CHARS = 7;

  private Dates() {}

  /// The beginning of what `written` names, at the latest 50 years after `now`.
  static Optional<Instant> read(String written, Instant now) {
    try {
      return Optional.of(day(written.strip()))
          .filter(day -> !day.isBefore(EARLIEST) && day.isBefore(latest(now)))
          .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty(); // What is no date tells no time.
    }
  }

  private static LocalDate latest(Instant now) {
    return LocalDate.ofInstant(now, ZoneOffset.UTC).plusYears(YEARS_AHEAD_MAX);
  }

  private static LocalDate day(String written) {
    return switch (written.length()) {
      case YEAR_CHARS -> Year.parse(written).atDay(1);
      case MONTH_CHARS -> YearMonth.parse(written).atDay(1);
      default -> LocalDate.parse(written);
    };
  }
}
