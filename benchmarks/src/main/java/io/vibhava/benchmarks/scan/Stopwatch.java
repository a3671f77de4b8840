package io.vibhava.benchmarks.scan;

import io.vibhava.benchmarks.common.Samples;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;

/// How long calls take: the processor time of their thread, which other programs on the machine
/// disturb least, and the clock's.
final class Stopwatch {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double NANOS_PER_MICRO = 1_000;

  /// Kept so that no call can be left out as of no effect.
  @SuppressWarnings("UnusedVariable")
  private static volatile Object last = "";

  private final Samples processor = new Samples();
  private final Samples clock = new Samples();

  void time(Supplier<?> call) {
    var clockStart = System.nanoTime();
    var start = THREADS.getCurrentThreadCpuTime();
    last = call.get();
    processor.add((THREADS.getCurrentThreadCpuTime() - start) / NANOS_PER_MICRO);
    clock.add((System.nanoTime() - clockStart) / NANOS_PER_MICRO);
  }

  double processorMicros(int percent) {
    return processor.percentile(percent);
  }

  double clockMicros(int percent) {
    return clock.percentile(percent);
  }
}
