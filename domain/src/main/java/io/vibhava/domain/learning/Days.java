package io.vibhava.domain.learning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// Some days in a row.
///
/// @param to the day behind the last
record Days(LocalDate from, LocalDate to) {

  static Days of(LocalDate day) {
    return new Days(day, day.plusDays(1));
  }

  static Days week(LocalDate day) {
    var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Days(monday, monday.plusWeeks(1));
  }

  static Days month(LocalDate day) {
    var first = day.withDayOfMonth(1);
    return new Days(first, first.plusMonths(1));
  }

  static Days year(int year) {
    return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
  }
}
