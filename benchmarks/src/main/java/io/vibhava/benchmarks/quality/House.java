package io.vibhava.benchmarks.quality;

import io.vibhava.ai.tokens.JtokkitTokenCounter;
import io.vibhava.application.Engine;
import io.vibhava.application.EngineSettings;
import io.vibhava.application.Ports;
import io.vibhava.application.account.AccountSettings;
import io.vibhava.application.avatar.SharingSettings;
import io.vibhava.application.learning.LearningSettings;
import io.vibhava.application.learning.ReflectionSettings;
import io.vibhava.application.learning.Scribe;
import io.vibhava.application.memory.HandSettings;
import io.vibhava.application.memory.RecallSettings;
import io.vibhava.application.testing.SequentialIds;
import io.vibhava.application.testing.SettableClock;
import io.vibhava.application.turn.TurnSettings;
import io.vibhava.application.turn.scripted.ScriptedBrain;
import io.vibhava.application.usage.Spending;
import io.vibhava.application.usage.UsageSettings;
import io.vibhava.persistence.SqliteSettings;
import io.vibhava.persistence.SqliteStore;
import io.vibhava.persistence.account.Argon2Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/// The engine on a folder, as the product has it, with a clock that is set to when things were
/// said.
record House(SqliteStore store, Ports ports, Engine engine, SettableClock clock)
    implements AutoCloseable {

  /// As many as fill the largest budget of a prompt, and time enough that none is missing for a
  /// busy machine.
  private static final RecallSettings RECALL =
      new RecallSettings(60, Duration.ofMinutes(1), Duration.ofMinutes(1));

  static House in(Path folder, KeptMeanings embedder) {
    var clock = new SettableClock(Instant.EPOCH);
    var ids = new SequentialIds();
    var tokens = new JtokkitTokenCounter();
    var store = SqliteStore.open(folder, SqliteSettings.usual(), clock, ids);
    var ports =
        new Ports(
            store.vault(),
            store.accountPorts(Argon2Settings.USUAL),
            store.avatars(),
            store.sharing(),
            store.conversations(),
            store.memories(),
            store.memoryIndex(embedder),
            store.jobs(),
            store.reflectionQueue(),
            store.ledger(),
            new Spending(store.usages()),
            store.turns(),
            new ScriptedBrain(tokens),
            Scribe.none(),
            embedder,
            tokens,
            ids,
            clock);
    var settings =
        new EngineSettings(
            TurnSettings.usual(ZoneOffset.UTC),
            RECALL,
            LearningSettings.USUAL,
            ReflectionSettings.USUAL,
            HandSettings.USUAL,
            AccountSettings.USUAL,
            SharingSettings.USUAL,
            UsageSettings.USUAL);
    return new House(store, ports, Engine.of(ports, settings), clock);
  }

  @Override
  public void close() {
    store.close();
  }
}
