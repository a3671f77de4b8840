package io.vibhava.benchmarks.turn;

/// Takes the times of one turn after the other: to its first piece, to its end, and what the
/// process spent on it.
final class Stopwatch {

  private static final double NANOS_PER_MILLI = 1e6;

  private final ProcessClock processClock = new ProcessClock();
  private long started;
  private long cpuStarted;
  private volatile long first;

  /// What one turn took.
  record Lap(double firstMillis, double wholeMillis, double cpuMillis) {}

  void start() {
    first = 0;
    cpuStarted = processClock.nanos();
    started = System.nanoTime();
  }

  /// A piece of the reply is there; those behind the first count for nothing.
  void piece() {
    if (first == 0) {
      first = System.nanoTime();
    }
  }

  Lap stop() {
    var now = System.nanoTime();
    var cpu = processClock.nanos() - cpuStarted;
    if (first == 0) {
      throw new IllegalStateException("a turn ended without a word");
    }
    return new Lap(millis(first - started), millis(now - started), millis(cpu));
  }

  private static double millis(long nanos) {
    return nanos / NANOS_PER_MILLI;
  }
}
