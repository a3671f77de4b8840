package io.vibhava.application.memory;

import io.vibhava.application.memory.DeedLog.Entry;
import io.vibhava.domain.Failure;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Deed;
import io.vibhava.domain.memory.Deed.Act;
import io.vibhava.domain.memory.Deeds;
import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Scope;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Enters deeds, again where something else was done meanwhile.
final class Entering {

  private static final int TRIES_MAX = 8;

  private final DeedLog log;
  private final InstantSource clock;

  Entering(DeedLog log, InstantSource clock) {
    this.log = log;
    this.clock = clock;
  }

  /// What is done, seen what was done before.
  ///
  /// @param beliefs what it makes
  /// @param embeddings the meanings of what is new
  record Doing(Act act, List<Belief> beliefs, Map<MemoryId, Embedding> embeddings) {

    static Doing of(Act act, Belief... beliefs) {
      return new Doing(act, List.of(beliefs), Map.of());
    }

    Doing meaning(MemoryId id, Embedding embedding) {
      var all = new HashMap<>(embeddings);
      all.put(id, embedding);
      return new Doing(act, beliefs, all);
    }
  }

  Deed enter(Scope scope, Function<Deeds, Doing> doing) {
    for (var tries = 1; ; tries++) {
      var before = log.deeds(scope);
      var done = doing.apply(before);
      var deed = before.next(clock.instant(), done.act());
      var entry = new Entry(deed, done.beliefs(), done.embeddings(), isPaused(before, deed));
      try {
        log.enter(scope, entry);
        return deed;
      } catch (Failure.Conflict e) {
        if (tries == TRIES_MAX) {
          throw e;
        }
      }
    }
  }

  private static boolean isPaused(Deeds before, Deed deed) {
    var all = new ArrayList<>(before.all());
    all.add(deed);
    return new Deeds(all).isPaused();
  }
}
