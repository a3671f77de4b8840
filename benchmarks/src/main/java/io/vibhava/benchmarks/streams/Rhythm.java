package io.vibhava.benchmarks.streams;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// When the pieces of replies are spoken: twenty in a second each. Those of different replies are
/// spread evenly, as those of real models have nothing to do with each other: pieces that fall
/// together share the waking of a thread, which takes longer than all that a server does.
///
/// @param isSpread else a reply begins when the server lets it, and how many fall together hangs on
///   how long it takes for that
record Rhythm(boolean isSpread, AtomicInteger begun) {

  static final int PIECES_PER_SECOND = 20;

  private static final long EVERY_NANOS = TimeUnit.SECONDS.toNanos(1) / PIECES_PER_SECOND;
  private static final int PLACES = 1000;

  Rhythm(boolean isSpread) {
    this(isSpread, new AtomicInteger());
  }

  /// The moment from which another reply counts, by the clock of [System#nanoTime].
  long begin() {
    var now = System.nanoTime();
    return isSpread ? Math.floorDiv(now, EVERY_NANOS) * EVERY_NANOS + placeNanos() : now;
  }

  private long placeNanos() {
    return begun.getAndIncrement() % PLACES * EVERY_NANOS / PLACES;
  }

  /// The moment of the piece behind the one at `moment`.
  long behind(long moment) {
    return moment + EVERY_NANOS;
  }
}
