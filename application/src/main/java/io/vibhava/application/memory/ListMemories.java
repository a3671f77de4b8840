package io.vibhava.application.memory;

import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.Scope;
import java.util.List;

/// Lists everything an avatar remembers of its owner, the newest first.
public final class ListMemories {

  private final Memories memories;

  public ListMemories(Memories memories) {
    this.memories = memories;
  }

  public List<Memory> list(Scope scope) {
    return memories.list(scope);
  }
}
