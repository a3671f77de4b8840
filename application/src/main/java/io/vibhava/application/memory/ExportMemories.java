package io.vibhava.application.memory;

import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Scope;
import java.util.Comparator;
import java.util.List;

/// Gives out what was learned and written down, for keeping it elsewhere. What was said goes out
/// with its conversation.
public record ExportMemories(Memories memories) {

  /// The oldest first.
  public List<Belief> export(Scope scope) {
    return memories.learned(scope).stream()
        .sorted(Comparator.comparing(Belief::at).thenComparing(belief -> belief.id().value()))
        .toList();
  }
}
