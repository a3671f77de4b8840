package io.vibhava.domain.turn;

import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.CoreProfile;
import io.vibhava.domain.memory.Deeds;
import java.time.Instant;
import java.util.List;

/// What the profile of a prompt is made of.
///
/// @param learned every belief of the scope
/// @param deeds what the person did to them
/// @param limits of the profile
public record Known(List<Belief> learned, Deeds deeds, CoreProfile.Limits limits) {

  private static final int SHARE = 20;

  public static final Known NOTHING =
      new Known(List.of(), new Deeds(List.of()), CoreProfile.Limits.USUAL);

  public Known {
    learned = List.copyOf(learned);
  }

  /// The budget with what a profile may take: nothing where nothing is known, and of a small prompt
  /// a small share.
  Budget reserved(Budget budget) {
    var share = Math.max(budget.profileTokensMin(), budget.promptTokensMax() / SHARE);
    return learned.isEmpty()
        ? budget.withProfile(0, 0)
        : budget.withProfile(budget.profileTokensMin(), Math.min(budget.profileTokensMax(), share));
  }

  /// The profile as it was at `frozen`, or as the person left it since.
  CoreProfile profile(Instant frozen) {
    var asOf = deeds.lastAt().filter(frozen::isBefore).orElse(frozen);
    return CoreProfile.of(learned, deeds.hidden(), asOf, limits);
  }
}
