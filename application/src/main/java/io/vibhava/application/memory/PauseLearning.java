package io.vibhava.application.memory;

import io.vibhava.application.memory.Entering.Doing;
import io.vibhava.domain.memory.Deed.Act;
import io.vibhava.domain.memory.Scope;
import java.time.InstantSource;

/// Pauses learning in a scope, or goes on with it. What is said meanwhile is not remembered, ever.
public final class PauseLearning {

  private final Memories memories;
  private final Entering entering;

  public PauseLearning(Memories memories, InstantSource clock) {
    this.memories = memories;
    this.entering = new Entering(memories, clock);
  }

  /// @return whether that changed anything
  public boolean pause(Scope scope, boolean paused) {
    if (memories.deeds(scope).isPaused() == paused) {
      return false;
    }
    entering.enter(scope, _ -> Doing.of(paused ? new Act.Paused() : new Act.Resumed()));
    return true;
  }
}
