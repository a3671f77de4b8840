package io.vibhava.application.memory;

import io.vibhava.domain.memory.Confidence;
import io.vibhava.domain.memory.RecallMode;
import io.vibhava.domain.memory.Recollection;
import java.time.Duration;
import java.util.List;

/// What recall brought.
///
/// @param memories the best first
/// @param mode how far it came before its deadline
/// @param confidence how sure it is that anything was ever told of what is asked
/// @param embedding how long it waited for the question's meaning
/// @param search how long it looked for and ranked the memories
public record Recalled(
    List<Recollection> memories,
    RecallMode mode,
    Confidence confidence,
    Duration embedding,
    Duration search) {

  public Recalled {
    memories = List.copyOf(memories);
  }
}
