package io.vibhava.domain.memory;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/// What is looked for in a scope.
///
/// @param embedding the meaning of `text`; none when it was not to be had in time, and words alone
///   decide
/// @param without memories that are not wanted, such as the question itself
/// @param zone the person's own, in which "yesterday" is understood
/// @param asked `text` as it is understood: once, for all who look and rank
public record Query(
    String text,
    Optional<Embedding> embedding,
    Set<MemoryId> without,
    Instant now,
    ZoneId zone,
    Names names,
    int limit,
    Asked asked) {

  public Query {
    without = Set.copyOf(without);
  }

  public Query(
      String text,
      Optional<Embedding> embedding,
      Set<MemoryId> without,
      Instant now,
      ZoneId zone,
      Names names,
      int limit) {
    this(
        text, embedding, without, now, zone, names, limit, Asked.by(text, names, now.atZone(zone)));
  }

  /// Where neither a name nor the zone is known.
  public Query(
      String text, Optional<Embedding> embedding, Set<MemoryId> without, Instant now, int limit) {
    this(text, embedding, without, now, ZoneOffset.UTC, Names.UNKNOWN, limit);
  }
}
