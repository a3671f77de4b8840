package io.vibhava.application.turn;

import io.vibhava.application.Ports;
import io.vibhava.application.memory.Embedder;
import io.vibhava.domain.memory.Embedding;
import java.time.Duration;

/// An embedding model that is never in time.
record LateEmbedder(Embedder embedder, Duration delay) implements Embedder {

  static Ports in(Ports ports, Duration delay) {
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
        ports.brain(),
        ports.scribe(),
        new LateEmbedder(ports.embedder(), delay),
        ports.tokens(),
        ports.ids(),
        ports.clock());
  }

  @Override
  public String model() {
    return embedder.model();
  }

  @Override
  public int dimensions() {
    return embedder.dimensions();
  }

  @Override
  public Embedding embed(String text) {
    try {
      Thread.sleep(delay);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return embedder.embed(text);
  }
}
