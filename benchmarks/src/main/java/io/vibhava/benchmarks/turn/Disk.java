package io.vibhava.benchmarks.turn;

import io.vibhava.benchmarks.common.FlushedFile;
import java.io.IOException;

/// The disk by itself: it makes as much durable as one of our commits writes. It takes its turns
/// among the others, so that it is as busy as it is for them.
record Disk(FlushedFile file) implements Contestant {

  /// What the commit of a message that is asked mostly writes to the database's log: six pages of
  /// 4,096 bytes, each with its head. More would only make the disk's share larger.
  static final int COMMIT_BYTES = 6 * (4_096 + 24);

  private static final double NANOS_PER_MILLI = 1e6;

  @Override
  public double turn(Stopwatch watch) throws IOException {
    return file.flushNanos() / NANOS_PER_MILLI;
  }
}
