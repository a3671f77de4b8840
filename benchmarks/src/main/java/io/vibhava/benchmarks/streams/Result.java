package io.vibhava.benchmarks.streams;

/// What one round showed.
///
/// @param delays of the events that were measured
/// @param cpuNanos what the server took while it was measured
/// @param streams of those who read as fast as they can
/// @param whole how many of these came whole
record Result(Delays delays, long cpuNanos, int streams, int whole) {

  double cpuMicrosPerEvent() {
    return cpuNanos / 1e3 / delays.count();
  }

  String text(String name) {
    return "%s: %d of %d streams whole, %,d events measured, p50 %.2f ms, p99 %.2f ms, CPU %.1f µs per event"
        .formatted(
            name,
            whole,
            streams,
            delays.count(),
            delays.millis(50),
            delays.millis(99),
            cpuMicrosPerEvent());
  }
}
