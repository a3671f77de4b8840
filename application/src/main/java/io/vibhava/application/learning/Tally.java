package io.vibhava.application.learning;

import java.time.Instant;

/// How often something happened, and what it took.
///
/// @param last when it happened last
public record Tally(
    Outcome outcome, int batches, int calls, long inputTokens, long outputTokens, Instant last) {

  /// The same with one batch more.
  public Tally and(Took took, Instant at) {
    return new Tally(
        outcome,
        batches + 1,
        calls + took.calls(),
        inputTokens + took.inputTokens(),
        outputTokens + took.outputTokens(),
        at.isAfter(last) ? at : last);
  }

  /// Of something that never happened yet.
  public static Tally none(Outcome outcome) {
    return new Tally(outcome, 0, 0, 0, 0, Instant.EPOCH);
  }
}
