package io.vibhava.persistence.turn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What is sealed of a turn that ended: who spoke, what went wrong, and how the reply came about.
record TurnPayload(int v, String brain, Optional<ProblemPayload> problem, TracePayload trace) {

  /// Version 1 knew of what was recalled no more than its score and why. Whatever is read is in the
  /// newest shape: what a version lacks is absent.
  static final int VERSION = 2;

  /// The most bytes of how a reply came about, as JSON: each reply is kept with it.
  static final int TRACE_BYTES_MAX = 16 * 1024;

  record ProblemPayload(String code, String message) {}

  record TracePayload(
      String mode,
      List<UsedPayload> recalled,
      Optional<List<UsedPayload>> missed,
      Optional<List<UUID>> profile,
      Optional<List<UUID>> without,
      Map<String, Integer> tokens,
      Optional<BeginningPayload> beginning,
      Map<String, Long> tookNanos) {}

  /// @param message absent where it has the memory's id, as the episode of a whole message has
  /// @param parts what each signal brought to the score
  record UsedPayload(
      UUID memory,
      Optional<UUID> message,
      Optional<RangePayload> range,
      double score,
      Optional<String> why,
      Optional<Map<String, Double>> parts,
      Optional<String> fate) {}

  record RangePayload(int from, int to) {}

  record BeginningPayload(MarkPayload head, MarkPayload before, MarkPayload whole) {}

  record MarkPayload(int tokens, int chars, int checksum) {}
}
