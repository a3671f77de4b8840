package io.vibhava.benchmarks.turn;

import io.vibhava.benchmarks.common.Samples;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// What was measured at one number of memories; milliseconds, medians.
///
/// @param flush what the disk takes by itself for as much as a commit writes
/// @param bare the SDK alone
/// @param courses our turns
/// @param peerBare the peer's model alone
/// @param peer the peer's turns
record Result(double flush, Samples bare, List<Course> courses, Samples peerBare, Samples peer) {

  double ours() {
    return median(course -> course.withoutDiskMillis(flush)) - bare.median();
  }

  double oursWithFlush() {
    return median(Course::firstMillis) - bare.median();
  }

  double disk() {
    return median(course -> course.diskMillis(flush));
  }

  double heldUp() {
    return median(Course::heldUpMillis);
  }

  double peers() {
    return peer.median() - peerBare.median();
  }

  double ratio() {
    return ours() / peers();
  }

  double ratioWithFlush() {
    return oursWithFlush() / peers();
  }

  double percentile(ToDoubleFunction<Course> millis, int percent) {
    return Samples.of(courses, millis).percentile(percent);
  }

  double median(ToDoubleFunction<Course> millis) {
    return Samples.of(courses, millis).median();
  }
}
