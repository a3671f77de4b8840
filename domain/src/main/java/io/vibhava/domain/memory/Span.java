package io.vibhava.domain.memory;

import java.time.Instant;

/// The time that a question speaks of.
///
/// @param to behind its last instant
record Span(Instant from, Instant to) {

  private static final double DAY_MILLIS = 86_400_000;

  /// What lies before a time can't tell of it; half as near is as far.
  private static final double BEFORE = 2;

  /// How many days lie between it and an instant; days before it count double.
  double days(long atMillis) {
    if (atMillis < from.toEpochMilli()) {
      return BEFORE * (from.toEpochMilli() - atMillis) / DAY_MILLIS;
    }
    return Math.max(0, (atMillis - to.toEpochMilli()) / DAY_MILLIS);
  }
}
