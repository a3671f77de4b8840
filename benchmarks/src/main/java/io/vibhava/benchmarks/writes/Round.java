package io.vibhava.benchmarks.writes;

/// What one round measured, a second.
///
/// @param ours durable messages, with commits that are grouped
/// @param peer durable messages, with one commit each
/// @param flushes how often the disk flushed a small record, right before and right after ours
record Round(double ours, double peer, double flushes) {

  double toFlushes() {
    return ours / flushes;
  }

  double toPeer() {
    return ours / peer;
  }
}
