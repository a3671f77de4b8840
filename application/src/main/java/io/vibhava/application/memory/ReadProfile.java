package io.vibhava.application.memory;

import io.vibhava.domain.memory.CoreProfile;
import io.vibhava.domain.memory.Scope;
import java.time.InstantSource;

/// Shows what an avatar always has in mind of its owner.
public record ReadProfile(Memories memories, InstantSource clock, CoreProfile.Limits limits) {

  public CoreProfile read(Scope scope) {
    var hidden = memories.deeds(scope).hidden();
    return CoreProfile.of(memories.learned(scope), hidden, clock.instant(), limits);
  }
}
