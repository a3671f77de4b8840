package io.vibhava.domain.memory;

import io.vibhava.domain.memory.Change.Kind;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// What became of a belief.
public enum BeliefState {
  /// It is so, as far as is known.
  HELD,
  /// It was so, and is no longer.
  ENDED,
  /// Something newer left no room for it.
  SUPERSEDED,
  /// It never was so; the right took its place.
  CORRECTED,
  /// It never was so.
  WITHDRAWN,
  /// The person wrote it and took it back.
  UNDONE;

  public static BeliefState of(Belief belief) {
    if (belief.times().expired().isPresent()) {
      return expired(belief);
    }
    if (belief.times().validTo().isEmpty()) {
      return HELD;
    }
    return isReplaced(belief, Kind.CLOSED) ? SUPERSEDED : ENDED;
  }

  private static BeliefState expired(Belief belief) {
    if (belief.isByHand()) {
      return UNDONE;
    }
    return isReplaced(belief, Kind.WITHDRAWN) ? CORRECTED : WITHDRAWN;
  }

  private static boolean isReplaced(Belief belief, Kind how) {
    return belief.history().changes().stream()
        .filter(change -> change.kind() == how)
        .reduce((_, last) -> last)
        .flatMap(Change::by)
        .isPresent();
  }

  /// Since when it is so no more, where it is not.
  public static Optional<Instant> end(Belief belief) {
    return belief.times().expired().or(() -> belief.times().validTo());
  }

  /// How it is written at each door.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
