package io.vibhava.benchmarks.scan;

import java.lang.management.ManagementFactory;

/// How much of the heap is in use.
final class Heap {

  private static final int COLLECTIONS = 3;

  private Heap() {}

  /// After what is not in use was collected.
  static long used() {
    var memory = ManagementFactory.getMemoryMXBean();
    for (var i = 0; i < COLLECTIONS; i++) {
      memory.gc();
    }
    return memory.getHeapMemoryUsage().getUsed();
  }
}
