package io.vibhava.benchmarks.scan;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// How long calls take: the processor time of their thread, which other programs on the machine
/// disturb least, and the clock's.
final class Stopwatch {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double NANOS_PER_MICRO = 1_000;

  /// Kept so that no call can be left out as of no effect.
  @SuppressWarnings("UnusedVariable")
  private static volatile Object last = "";

  private final List<Long> processor = new ArrayList<>();
  private final List<Long> clock = new ArrayList<>();

  void time(Supplier<?> call) {
    var clockStart = System.nanoTime();
    var start = THREADS.getCurrentThreadCpuTime();
    last = call.get();
    processor.add(THREADS.getCurrentThreadCpuTime() - start);
    clock.add(System.nanoTime() - clockStart);
  }

  double processorMicros(int percent) {
    return percentile(processor, percent);
  }

  double clockMicros(int percent) {
    return percentile(clock, percent);
  }

  private static double percentile(List<Long> nanos, int percent) {
    var sorted = nanos.stream().sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / NANOS_PER_MICRO;
  }
}
