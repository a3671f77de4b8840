package io.vibhava.benchmarks.streams;

import java.util.Arrays;

/// How long events were on their way, in nanoseconds.
final class Delays {

  private static final double MILLI = 1e6;

  private long[] nanos = new long[1 << 16];
  private int count;

  void add(long delay) {
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, count * 2);
    }
    nanos[count++] = delay;
  }

  int count() {
    return count;
  }

  double millis(double percent) {
    var sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    var place = (int) Math.ceil(percent / 100 * count) - 1;
    return count == 0 ? Double.NaN : sorted[Math.clamp(place, 0, count - 1)] / MILLI;
  }
}
