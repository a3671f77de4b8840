package io.vibhava.application.testing;

import io.vibhava.application.Ids;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Ids counted from 1: each has the shape of a UUID of version 7 and sorts behind those before it,
/// and each run makes the same ones.
public final class SequentialIds implements Ids {

  private static final int RANDOM_BITS = 12;
  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private final AtomicLong last = new AtomicLong();

  @Override
  public UUID next() {
    var number = last.incrementAndGet();
    return new UUID(number << (RANDOM_BITS + 4) | VERSION_7, VARIANT | number);
  }
}
