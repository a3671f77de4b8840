package io.vibhava.domain.memory;

import java.time.Instant;
import java.util.Optional;

/// The four times of what is held true: since when and until when it was so, and since when and
/// until when we believed it.
///
/// @param validFrom since when it is so, where that was told
/// @param validTo until when it was so; none while it still is
/// @param recorded when we came to believe it
/// @param expired when we ceased to believe it; none while we do
public record Times(
    Optional<Instant> validFrom,
    Optional<Instant> validTo,
    Instant recorded,
    Optional<Instant> expired) {

  /// Believed from `now` on, with no telling since when or until when it is so.
  public static Times since(Instant now) {
    return new Times(Optional.empty(), Optional.empty(), now, Optional.empty());
  }

  /// The same, so and believed until then.
  Times with(Optional<Instant> validTo, Optional<Instant> expired) {
    return new Times(validFrom, validTo, recorded, expired);
  }

  /// Whether we believed it at `known`, to be so at whatever time.
  public boolean isBelieved(Instant known) {
    return !recorded.isAfter(known) && expired.map(end -> end.isAfter(known)).orElse(true);
  }

  /// Whether we believed at `known` that it was so at `at`.
  public boolean holds(Instant at, Instant known) {
    return isBelieved(known)
        && validFrom.map(start -> !start.isAfter(at)).orElse(true)
        && validTo.map(end -> end.isAfter(at)).orElse(true);
  }
}
