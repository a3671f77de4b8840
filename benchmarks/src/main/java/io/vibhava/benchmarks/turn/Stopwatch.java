package io.vibhava.benchmarks.turn;

/// Takes the time from the call to the first piece, of one turn after the other.
final class Stopwatch {

  private static final double NANOS_PER_MILLI = 1e6;

  private long started;
  private volatile long first;

  void start() {
    first = 0;
    started = System.nanoTime();
  }

  /// A piece of the reply is there; those behind the first count for nothing.
  void piece() {
    if (first == 0) {
      first = System.nanoTime();
    }
  }

  long started() {
    return started;
  }

  long first() {
    return first;
  }

  /// How long the first piece took, now that the turn is at its end.
  double firstMillis() {
    if (first == 0) {
      throw new IllegalStateException("a turn ended without a word");
    }
    return millis(started, first);
  }

  static double millis(long from, long to) {
    return (to - from) / NANOS_PER_MILLI;
  }
}
