package io.vibhava.application.memory;

import io.vibhava.domain.memory.Confidence;
import io.vibhava.domain.memory.RecallMode;
import io.vibhava.domain.memory.Recollection;
import io.vibhava.domain.memory.Verdict;
import java.time.Duration;
import java.util.List;

/// What recall brought.
///
/// @param judged what was weighed, the best first, with why it was not recalled where it wasn't
/// @param mode how far it came before its deadline
/// @param confidence how sure it is that anything was ever told of what is asked
/// @param embedding how long it waited for the question's meaning
/// @param search how long it looked for and ranked the memories
public record Recalled(
    List<Verdict> judged,
    RecallMode mode,
    Confidence confidence,
    Duration embedding,
    Duration search) {

  public Recalled {
    judged = List.copyOf(judged);
  }

  /// What came to mind, the best first.
  public List<Recollection> memories() {
    return judged.stream().filter(Verdict::isRecalled).map(Verdict::recollection).toList();
  }
}
