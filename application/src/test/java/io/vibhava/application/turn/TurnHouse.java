package io.vibhava.application.turn;

import io.vibhava.application.Engine;
import io.vibhava.application.EngineSettings;
import io.vibhava.application.Ports;
import io.vibhava.application.Talk;
import io.vibhava.application.Temporary;
import io.vibhava.application.inmemory.InMemoryStore;
import io.vibhava.application.learning.Ledger;
import io.vibhava.application.learning.Scribe;
import io.vibhava.application.memory.Embedder;
import io.vibhava.application.memory.Jobs;
import io.vibhava.application.testing.FixedBrain;
import io.vibhava.application.testing.QuickHasher;
import io.vibhava.application.testing.SequentialIds;
import io.vibhava.application.testing.SettableClock;
import io.vibhava.application.testing.WordEmbedder;
import io.vibhava.application.usage.Spending;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.memory.Scope;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnEvent;
import io.vibhava.domain.turn.TurnId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The engine in memory with a model whose replies are given beforehand, and one owner with one
/// avatar.
public final class TurnHouse {

  public final SequentialIds ids = new SequentialIds();
  public final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T09:00:00Z"));
  public final FixedBrain brain = new FixedBrain();
  public final Turns turns;
  public final Jobs jobs;
  public final Ledger ledger;
  public final Engine engine;
  private final Ports ports;
  private final EngineSettings settings;
  public final Owner owner;
  public final Avatar avatar;
  public final List<TurnEvent> heard = new ArrayList<>();

  public TurnHouse() {
    this(ports -> ports);
  }

  public TurnHouse(UnaryOperator<Ports> changed) {
    this(changed, EngineSettings.usual(ZoneOffset.UTC));
  }

  public TurnHouse(UnaryOperator<Ports> changed, EngineSettings settings) {
    this.settings = settings;
    Embedder embedder = new WordEmbedder();
    var store = new InMemoryStore(embedder);
    ports =
        changed.apply(
            new Ports(
                store.vault(),
                store.accountPorts(new QuickHasher(), "password1"::equals),
                store.avatars(),
                store.sharing(),
                store.conversations(),
                store.memories(),
                store.memoryIndex(),
                store.jobs(),
                store.reflectionQueue(),
                store.ledger(),
                new Spending(store.usages()),
                store.turns(),
                brain,
                Scribe.none(),
                embedder,
                text -> text.length() / 4 + 1,
                ids,
                clock));
    turns = store.turns();
    jobs = store.jobs();
    ledger = store.ledger();
    engine = Engine.of(ports, settings);
    owner = engine.openAccount().open("ana");
    avatar = engine.createAvatar().create(owner, Talk.profile("Mira"));
  }

  public Spending spending() {
    return ports.spending();
  }

  /// A sitting of the owner that leaves no trace.
  public Temporary temporary() {
    return Temporary.of(ports, settings, owner);
  }

  public TurnId newId() {
    return new TurnId(ids.next());
  }

  public Turn begin(String said) {
    return take(Ask.begin(newId(), avatar.id(), said));
  }

  public Turn follow(Turn before, String said) {
    var head = before.reply().orElseThrow().id();
    return take(Ask.follow(newId(), before.conversation(), head, said));
  }

  public Turn take(Ask ask) {
    return engine.takeTurn().take(owner, ask, heard::add, new Cancellation());
  }

  /// Takes turns on what is kept here as another process does.
  public TakeTurn elsewhere() {
    return Engine.of(ports, EngineSettings.usual(ZoneOffset.UTC)).takeTurn();
  }

  public Scope scope() {
    return new Scope(owner, avatar.id());
  }

  public void learn() {
    while (engine.learn().learn(Optional.empty()) > 0) {
      // The next batch.
    }
  }
}
