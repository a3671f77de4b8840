package io.vibhava.benchmarks.turn;

/// The moments of one of our turns, as nanoseconds of the machine's clock.
///
/// @param begun it is asked
/// @param composed the prompt is there
/// @param sent the request is on its way, and nothing is left to do but to wait
/// @param answered the server has sent the first piece
/// @param durable whoever asked hears that their words are durable
/// @param heard they hear the first piece
record Course(long begun, long composed, long sent, long answered, long durable, long heard) {

  double firstMillis() {
    return Stopwatch.millis(begun, heard);
  }

  /// How long the turn stood still for the commit: its request was sent and answered, and nothing
  /// was missing but that its words are durable.
  double heldUpMillis() {
    return Math.max(0, Stopwatch.millis(Math.max(sent, answered), durable));
  }

  /// The disk's share in the time to the first piece: never more than the disk takes by itself, and
  /// never more than the turn stood still.
  double diskMillis(double flushMillis) {
    return Math.min(heldUpMillis(), flushMillis);
  }

  double withoutDiskMillis(double flushMillis) {
    return firstMillis() - diskMillis(flushMillis);
  }
}
