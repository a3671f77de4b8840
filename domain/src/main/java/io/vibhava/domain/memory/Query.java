package io.vibhava.domain.memory;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is looked for in a scope.
///
/// @param embedding the meaning of `text`; none when it was not to be had in time, and words alone
///   decide
/// @param without memories that are not wanted, such as the question itself
/// @param context what was said before that `text` leans on, the newest first
/// @param zone the person's own, in which "yesterday" is understood
/// @param asked `text` as it is understood: once, for all who look and rank
public record Query(
    String text,
    List<String> context,
    Optional<Embedding> embedding,
    Set<MemoryId> without,
    Instant now,
    ZoneId zone,
    Names names,
    int limit,
    Asked asked) {

  public Query {
    context = List.copyOf(context);
    without = Set.copyOf(without);
  }

  public Query(
      String text,
      List<String> context,
      Optional<Embedding> embedding,
      Set<MemoryId> without,
      Instant now,
      ZoneId zone,
      Names names,
      int limit) {
    this(
        text,
        context,
        embedding,
        without,
        now,
        zone,
        names,
        limit,
        Asked.by(text, context, names, now.atZone(zone)));
  }

  /// Where neither a name nor the zone is known.
  public Query(
      String text, Optional<Embedding> embedding, Set<MemoryId> without, Instant now, int limit) {
    this(text, List.of(), embedding, without, now, ZoneOffset.UTC, Names.UNKNOWN, limit);
  }
}
