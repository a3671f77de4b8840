package io.vibhava.application;

import io.vibhava.application.account.AccountSettings;
import io.vibhava.application.avatar.SharingSettings;
import io.vibhava.application.learning.LearningSettings;
import io.vibhava.application.learning.ReflectionSettings;
import io.vibhava.application.memory.HandSettings;
import io.vibhava.application.memory.RecallSettings;
import io.vibhava.application.turn.TurnSettings;
import io.vibhava.application.usage.UsageSettings;
import java.time.ZoneId;

/// The limits of the engine, by feature.
public record EngineSettings(
    TurnSettings turn,
    RecallSettings recall,
    LearningSettings learning,
    ReflectionSettings reflection,
    HandSettings hand,
    AccountSettings accounts,
    SharingSettings sharing,
    UsageSettings usage) {

  public static EngineSettings usual(ZoneId zone) {
    return new EngineSettings(
        TurnSettings.usual(zone),
        RecallSettings.USUAL,
        LearningSettings.USUAL,
        ReflectionSettings.USUAL,
        HandSettings.USUAL,
        AccountSettings.USUAL,
        SharingSettings.USUAL,
        UsageSettings.USUAL);
  }

  /// With other limits of accounts.
  public EngineSettings with(AccountSettings other) {
    return new EngineSettings(turn, recall, learning, reflection, hand, other, sharing, usage);
  }

  /// With other prices and budgets.
  public EngineSettings with(UsageSettings other) {
    return new EngineSettings(turn, recall, learning, reflection, hand, accounts, sharing, other);
  }
}
