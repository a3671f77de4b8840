package io.vibhava.application.memory;

import io.vibhava.application.memory.ReflectionQueue.Taken;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.MemoryId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What came of reflecting on a scope.
///
/// @param beliefs new reflections, and those that they bring up to date
/// @param embeddings the meanings of `beliefs`, by id
/// @param at when it was done
/// @param again when a model is to be asked after all, where it was not there
public record Reflected(
    Taken taken,
    List<Belief> beliefs,
    Map<MemoryId, Embedding> embeddings,
    Instant at,
    Optional<Instant> again) {

  public Reflected {
    beliefs = List.copyOf(beliefs);
    embeddings = Map.copyOf(embeddings);
  }
}
