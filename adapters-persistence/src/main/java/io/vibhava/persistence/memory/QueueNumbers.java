package io.vibhava.persistence.memory;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;

/// Numbers jobs in the order in which they come: by the clock in microseconds, and never twice in
/// this process.
public final class QueueNumbers {

  private final InstantSource clock;
  private final AtomicLong last = new AtomicLong();

  public QueueNumbers(InstantSource clock) {
    this.clock = clock;
  }

  public long next() {
    var now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
    return last.updateAndGet(before -> Math.max(before + 1, now));
  }
}
