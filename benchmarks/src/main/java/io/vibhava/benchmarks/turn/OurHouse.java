package io.vibhava.benchmarks.turn;

import io.vibhava.application.Engine;
import io.vibhava.application.EngineSettings;
import io.vibhava.application.Ports;
import io.vibhava.application.learning.Scribe;
import io.vibhava.application.testing.SequentialIds;
import io.vibhava.application.turn.Brain;
import io.vibhava.application.usage.Spending;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.turn.TokenCounter;
import io.vibhava.persistence.SqliteSettings;
import io.vibhava.persistence.SqliteStore;
import io.vibhava.persistence.account.Argon2Settings;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;

/// Our engine on a folder, twice: with a model that seeds what is remembered, and with the one that
/// is measured.
record OurHouse(
    SqliteStore store,
    Engine seeding,
    Engine engine,
    Owner owner,
    Overheard brain,
    SequentialIds ids,
    Corpus corpus)
    implements AutoCloseable {

  static OurHouse in(Path folder, Corpus corpus, Brain brain, TokenCounter tokens) {
    var embedder = new AtHand(corpus);
    var ids = new SequentialIds();
    var store = SqliteStore.open(folder, SqliteSettings.usual(), InstantSource.system(), ids);
    var overheard = new Overheard(brain);
    var measured =
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
            overheard,
            Scribe.none(),
            embedder,
            tokens,
            ids,
            InstantSource.system());
    var settings = EngineSettings.usual(ZoneOffset.UTC);
    var engine = Engine.of(measured, settings);
    var seeding = Engine.of(with(new Seeding(corpus.memories()), measured), settings);
    return new OurHouse(store, seeding, engine, store.vault().open("ana"), overheard, ids, corpus);
  }

  private static Ports with(Brain brain, Ports ports) {
    return new Ports(
        ports.vault(),
        ports.accounts(),
        ports.avatars(),
        ports.sharing(),
        ports.conversations(),
        ports.memories(),
        ports.index(),
        ports.jobs(),
        ports.reflections(),
        ports.ledger(),
        ports.spending(),
        ports.turns(),
        brain,
        ports.scribe(),
        ports.embedder(),
        ports.tokens(),
        ports.ids(),
        ports.clock());
  }

  @Override
  public void close() {
    store.close();
  }
}
