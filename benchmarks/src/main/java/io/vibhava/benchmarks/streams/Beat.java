package io.vibhava.benchmarks.streams;

import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// The pieces of one reply. Each names the moment at which it is handed over, by the clock that all
/// processes of this machine share.
final class Beat {

  /// Stands before the moment; a blank stands behind it.
  static final char MARK = '@';

  private static final String LONG = "and so on ".repeat(100);

  private final int pieces;
  private final Rhythm rhythm;
  private final String padding;
  private volatile boolean ended;
  private long due;
  private int spoken;

  Beat(int pieces, Rhythm rhythm, boolean isLong) {
    this.pieces = pieces;
    this.rhythm = rhythm;
    this.due = rhythm.begin();
    this.padding = isLong ? LONG : "";
  }

  /// The next one, when it is its time.
  Optional<String> next() {
    if (spoken == pieces) {
      return Optional.empty();
    }
    spoken++;
    due = rhythm.behind(due);
    while (!ended && due - System.nanoTime() > 0) {
      LockSupport.parkNanos(this, due - System.nanoTime());
    }
    return ended ? Optional.empty() : Optional.of(MARK + "" + System.nanoTime() + " " + padding);
  }

  void end() {
    ended = true;
  }
}
