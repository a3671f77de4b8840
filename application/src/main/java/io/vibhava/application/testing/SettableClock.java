package io.vibhava.application.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that stands still until it is moved.
public final class SettableClock implements InstantSource {

  private final AtomicReference<Instant> now;

  public SettableClock(Instant start) {
    now = new AtomicReference<>(start.truncatedTo(ChronoUnit.MILLIS));
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  public void set(Instant instant) {
    now.set(instant.truncatedTo(ChronoUnit.MILLIS));
  }

  /// Moves on by `step`.
  ///
  /// @return the instant it stands at then
  public Instant advance(Duration step) {
    return now.updateAndGet(before -> before.plus(step).truncatedTo(ChronoUnit.MILLIS));
  }
}
