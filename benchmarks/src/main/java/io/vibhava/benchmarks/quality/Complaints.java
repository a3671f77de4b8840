package io.vibhava.benchmarks.quality;

import java.io.PrintStream;

/// Faults of the files, told once each and no more than a reader bears.
final class Complaints {

  private static final int TOLD_MAX = 20;

  private final PrintStream to;
  private int count;

  Complaints(PrintStream to) {
    this.to = to;
  }

  void about(String what) {
    if (count++ < TOLD_MAX) {
      to.println("quality: " + what);
    }
  }

  void close() {
    if (count > TOLD_MAX) {
      to.printf("quality: and %d faults more%n", count - TOLD_MAX);
    }
  }
}
