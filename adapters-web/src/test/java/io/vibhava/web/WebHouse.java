package io.vibhava.web;

import io.vibhava.application.Engine;
import io.vibhava.application.EngineSettings;
import io.vibhava.application.Ports;
import io.vibhava.application.inmemory.InMemoryStore;
import io.vibhava.application.learning.Scribe;
import io.vibhava.application.testing.FixedBrain;
import io.vibhava.application.testing.SequentialIds;
import io.vibhava.application.testing.SettableClock;
import io.vibhava.application.testing.WordEmbedder;
import io.vibhava.domain.turn.TurnId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The API on what is held in memory, with a model whose replies are given beforehand, and two
/// people.
public final class WebHouse implements AutoCloseable {

  public final SettableClock clock = new SettableClock(Instant.parse("2026-11-23T10:00:00Z"));
  public final SequentialIds ids = new SequentialIds();
  public final FixedBrain brain = new FixedBrain();
  public final Engine engine;
  public final WebServer server;
  public final WebPerson ada;
  public final WebPerson eve;
  public boolean ready = true;

  public WebHouse() {
    this(settings -> settings);
  }

  public WebHouse(UnaryOperator<WebSettings> changed) {
    var embedder = new WordEmbedder();
    var store = new InMemoryStore(embedder);
    var ports =
        new Ports(
            store.vault(),
            store.accounts(),
            store.avatars(),
            store.conversations(),
            store.memories(),
            store.memoryIndex(),
            store.jobs(),
            store.reflectionQueue(),
            store.ledger(),
            store.turns(),
            brain,
            Scribe.none(),
            embedder,
            text -> text.length() / 4 + 1,
            ids,
            clock);
    engine = Engine.of(ports, EngineSettings.usual(ZoneOffset.UTC));
    var parts = new WebParts(engine, () -> new TurnId(ids.next()), clock, () -> ready);
    server = WebServer.start(parts, changed.apply(WebSettings.local(0)));
    ada = WebPerson.of(this, "ada");
    eve = WebPerson.of(this, "eve");
  }

  /// Learns from what was said.
  public void learn() {
    while (engine.learn().learn(Optional.empty()) > 0) {
      // The next batch.
    }
  }

  /// Asks without a key.
  public Asking ask(String method, String path) {
    return new Asking(server.url(), method, path);
  }

  @Override
  public void close() {
    server.close();
  }
}
