package io.vibhava.application.memory;

import io.vibhava.domain.Failure;
import io.vibhava.domain.memory.Scope;
import java.time.InstantSource;
import java.util.Set;

/// Finds memories as a turn would recall them, with the reasons.
public final class SearchMemories {

  private final Recall recall;
  private final InstantSource clock;

  public SearchMemories(Recall recall, InstantSource clock) {
    this.recall = recall;
    this.clock = clock;
  }

  /// @throws Failure.Invalid if `question` is blank
  public Recalled search(Scope scope, String question) {
    if (question.isBlank()) {
      throw new Failure.Invalid("search: it is empty; give at least one word");
    }
    return recall.recall(scope, question, Set.of(), clock.instant());
  }
}
