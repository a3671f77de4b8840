package io.vibhava.web.rate;

import io.github.bucket4j.TimeMeter;
import java.util.function.LongSupplier;

/// Time as it passes: nobody can set it back, unlike a clock.
record PassingTime(LongSupplier nanos) implements TimeMeter {

  @Override
  public long currentTimeNanos() {
    return nanos.getAsLong();
  }

  @Override
  public boolean isWallClockBased() {
    return false;
  }
}
