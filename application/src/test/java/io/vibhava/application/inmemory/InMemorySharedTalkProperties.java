package io.vibhava.application.inmemory;

import io.vibhava.application.Stores;
import io.vibhava.application.memory.Embedder;
import io.vibhava.application.turn.SharedTalkProperties;

class InMemorySharedTalkProperties extends SharedTalkProperties {

  @Override
  protected Stores open(Embedder embedder) {
    return InMemoryStores.of(embedder);
  }
}
