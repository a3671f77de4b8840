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

  /// An episode is what was said, and that stays so.
  public static BeliefState of(Memory memory) {
    return memory instanceof Belief belief ? ofBelief(belief) : HELD;
  }

  private static BeliefState ofBelief(Belief belief) {
    if (belief.times().expired().isPresent()) {
      return expired(belief);
    }
    if (belief.times().validTo().isEmpty()) {
      return HELD;
    }
    return replacement(belief, Kind.CLOSED).isPresent() ? SUPERSEDED : ENDED;
  }

  private static BeliefState expired(Belief belief) {
    var replacement = replacement(belief, Kind.WITHDRAWN);
    if (belief.isByHand() && replacement.filter(it -> isNewer(it, belief)).isEmpty()) {
      return UNDONE;
    }
    return replacement.isPresent() ? CORRECTED : WITHDRAWN;
  }

  /// Taking back what was written puts in its place what was there before.
  private static boolean isNewer(MemoryId replacement, Belief belief) {
    return replacement.value().compareTo(belief.id().value()) > 0;
  }

  private static Optional<MemoryId> replacement(Belief belief, Kind how) {
    return belief.history().changes().stream()
        .filter(change -> change.kind() == how)
        .reduce((_, last) -> last)
        .flatMap(Change::by);
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
