package io.vibhava.application.turn;

import io.vibhava.application.Engine;
import io.vibhava.application.EngineSettings;
import io.vibhava.application.Ports;
import io.vibhava.application.Talk;
import io.vibhava.application.inmemory.InMemoryStore;
import io.vibhava.application.memory.Embedder;
import io.vibhava.application.testing.FixedBrain;
import io.vibhava.application.testing.SequentialIds;
import io.vibhava.application.testing.SettableClock;
import io.vibhava.application.testing.WordEmbedder;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;
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
final class TurnHouse {

  final SequentialIds ids = new SequentialIds();
  final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T09:00:00Z"));
  final FixedBrain brain = new FixedBrain();
  final Turns turns;
  final Engine engine;
  final Owner owner;
  final Avatar avatar;
  final List<TurnEvent> heard = new ArrayList<>();

  TurnHouse() {
    this(ports -> ports);
  }

  TurnHouse(UnaryOperator<Ports> changed) {
    Embedder embedder = new WordEmbedder();
    var store = new InMemoryStore(embedder);
    var ports =
        changed.apply(
            new Ports(
                store.vault(),
                store.avatars(),
                store.conversations(),
                store.memories(),
                store.memoryIndex(),
                store.jobs(),
                store.turns(),
                brain,
                embedder,
                text -> text.length() / 4 + 1,
                ids,
                clock));
    turns = store.turns();
    engine = Engine.of(ports, EngineSettings.usual(ZoneOffset.UTC));
    owner = engine.vault().open("ana");
    avatar = engine.createAvatar().create(owner, Talk.profile("Mira"));
  }

  TurnId newId() {
    return new TurnId(ids.next());
  }

  Turn begin(String said) {
    return take(Ask.begin(newId(), avatar.id(), said));
  }

  Turn follow(Turn before, String said) {
    var head = before.reply().orElseThrow().id();
    return take(Ask.follow(newId(), before.conversation(), head, said));
  }

  Turn take(Ask ask) {
    return engine.takeTurn().take(owner, ask, heard::add, new Cancellation());
  }

  void learn() {
    while (engine.learn().learn(Optional.empty()) > 0) {
      // The next batch.
    }
  }
}
