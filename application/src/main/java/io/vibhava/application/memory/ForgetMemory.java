package io.vibhava.application.memory;

import io.vibhava.domain.Failure;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Scope;

/// Forgets a memory for good, with what was derived from the same words.
public final class ForgetMemory {

  private final Memories memories;

  public ForgetMemory(Memories memories) {
    this.memories = memories;
  }

  /// @return how many memories are gone
  /// @throws Failure.NotFound if there is no such memory
  public int forget(Scope scope, MemoryId id) {
    var gone = memories.forget(scope, id);
    if (gone == 0) {
      throw new Failure.NotFound("memory %s: there is none; see: memory list".formatted(id));
    }
    return gone;
  }
}
