package io.vibhava.benchmarks.answers;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Somebody who talks with an avatar over months, and what they are asked afterwards.
///
/// @param heldOut whether nothing is to be mended after these questions
record Person(String name, boolean heldOut, List<Talk> talks, List<Question> questions) {

  private static final Duration AFTERWARDS = Duration.ofDays(3);

  /// One conversation.
  record Talk(Instant at, List<Exchange> exchanges) {}

  /// What the person said and what the avatar replied.
  record Exchange(String said, String replied) {}

  /// When they ask.
  Instant asksAt() {
    return talks.getLast().at().plus(AFTERWARDS);
  }
}
