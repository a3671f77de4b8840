package io.vibhava.application.memory;

import io.vibhava.application.memory.Entering.Doing;
import io.vibhava.domain.Failure;
import io.vibhava.domain.memory.Deed.Act;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Scope;
import java.time.InstantSource;

/// Takes a belief off the profile. It is remembered all the same.
public final class HideMemory {

  private final Memories memories;
  private final Entering entering;

  public HideMemory(Memories memories, InstantSource clock) {
    this.memories = memories;
    this.entering = new Entering(memories, clock);
  }

  /// @throws Failure.NotFound if there is no such memory
  public void hide(Scope scope, MemoryId id) {
    if (memories.find(scope, id).isEmpty()) {
      throw new Failure.NotFound("memory %s: there is none; see: memory list".formatted(id));
    }
    entering.enter(scope, _ -> Doing.of(new Act.Hid(id)));
  }
}
