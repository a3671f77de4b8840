package io.vibhava.benchmarks.scan;

/// What was measured at one size.
///
/// @param recall of the ten nearest by an exact search, the share that ours found
/// @param bytes heap that a memory takes in ours
/// @param peerBytes heap that an entry takes in the peer's
record Figures(
    int size,
    Stopwatch ours,
    Stopwatch ranked,
    Stopwatch peer,
    double recall,
    double bytes,
    double peerBytes) {

  private static final int HALF = 50;

  double oursMicros() {
    return ours.processorMicros(HALF);
  }

  double peerMicros() {
    return peer.processorMicros(HALF);
  }

  double ratio() {
    return oursMicros() / peerMicros();
  }
}
