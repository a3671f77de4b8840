package io.vibhava.application.turn;

import io.vibhava.domain.memory.CoreProfile;
import io.vibhava.domain.turn.Budget;
import java.time.Duration;
import java.time.ZoneId;

/// The limits of a turn.
///
/// @param saidCharsMax the most characters of one message
/// @param lease how long a turn is held for whoever asked; past that it counts as abandoned and can
///   be taken up again
/// @param profile how much is always kept in mind
/// @param zone the person's time zone
public record TurnSettings(
    int saidCharsMax, Duration lease, Budget budget, CoreProfile.Limits profile, ZoneId zone) {

  public static TurnSettings usual(ZoneId zone) {
    return new TurnSettings(
        16_000, Duration.ofMinutes(3), Budget.USUAL, CoreProfile.Limits.USUAL, zone);
  }
}
