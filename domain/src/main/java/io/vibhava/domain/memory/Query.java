package io.vibhava.domain.memory;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// What is looked for in a scope.
///
/// @param embedding the meaning of `text`; none when it was not to be had in time, and words alone
///   decide
/// @param without memories that are not wanted, such as the question itself
public record Query(
    String text, Optional<Embedding> embedding, Set<MemoryId> without, Instant now, int limit) {

  public Query {
    without = Set.copyOf(without);
  }
}
