package io.vibhava.application.memory;

import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Scope;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Tells what was believed at some moment, as it was believed then.
public final class BelievedMemories {

  private final Memories memories;

  public BelievedMemories(Memories memories) {
    this.memories = memories;
  }

  /// The newest first, each with only what was known of it then. What was forgotten since is not
  /// among it.
  ///
  /// @param validAt only what was then believed to be so at this moment
  public List<Belief> believed(Scope scope, Instant asOf, Optional<Instant> validAt) {
    return memories.learned(scope).stream()
        .filter(belief -> belief.history().asOf(asOf).isBelieved(asOf))
        .filter(belief -> validAt.map(at -> belief.holds(at, asOf)).orElse(true))
        .map(belief -> belief.with(belief.history().upTo(asOf)))
        .sorted(Comparator.comparing(Belief::at).reversed())
        .toList();
  }
}
