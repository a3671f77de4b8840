package io.vibhava.persistence.turn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What is sealed of a turn that ended: who spoke, what went wrong, and how the reply came about.
record TurnPayload(int v, String brain, Optional<ProblemPayload> problem, TracePayload trace) {

  static final int VERSION = 1;

  record ProblemPayload(String code, String message) {}

  record TracePayload(
      String mode,
      List<UsedPayload> recalled,
      Map<String, Integer> tokens,
      Map<String, Long> tookNanos) {}

  record UsedPayload(UUID memory, double score, String why) {}
}
