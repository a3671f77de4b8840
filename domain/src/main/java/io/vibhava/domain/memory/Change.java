package io.vibhava.domain.memory;

import java.time.Instant;
import java.util.Optional;

/// Something that happened to a belief after it was made.
///
/// @param at when we came to know
/// @param until for what was closed, until when it was so
/// @param by the belief that took its place, where there is one
/// @param source where that was said, where somebody said it
public record Change(
    Kind kind,
    Instant at,
    Optional<Instant> until,
    Optional<MemoryId> by,
    Optional<Provenance> source) {

  /// What happened.
  public enum Kind {
    /// It was said again.
    CONFIRMED,
    /// It was so, and is no longer.
    CLOSED,
    /// It never was so.
    WITHDRAWN,
    /// It is so after all: what closed or withdrew it was undone.
    REOPENED
  }

  public static Change confirmed(Instant at, Provenance source) {
    return new Change(Kind.CONFIRMED, at, Optional.empty(), Optional.empty(), Optional.of(source));
  }

  public static Change closed(
      Instant at, Instant until, Optional<MemoryId> by, Optional<Provenance> source) {
    return new Change(Kind.CLOSED, at, Optional.of(until), by, source);
  }

  public static Change withdrawn(Instant at, Optional<MemoryId> by, Optional<Provenance> source) {
    return new Change(Kind.WITHDRAWN, at, Optional.empty(), by, source);
  }

  public static Change reopened(Instant at, Optional<Provenance> source) {
    return new Change(Kind.REOPENED, at, Optional.empty(), Optional.empty(), source);
  }

  Times applied(Times before) {
    return switch (kind) {
      case CONFIRMED -> before;
      case CLOSED -> before.with(until, before.expired());
      case WITHDRAWN -> before.with(before.validTo(), Optional.of(at));
      case REOPENED -> before.with(Optional.empty(), Optional.empty());
    };
  }

  boolean restsOn(Provenance range) {
    return source.filter(range::overlaps).isPresent();
  }
}
