package io.vibhava.application.inmemory;

import io.vibhava.application.Stores;
import io.vibhava.application.avatar.AvatarsContract;
import io.vibhava.application.memory.Embedder;

class InMemoryAvatarsTest extends AvatarsContract {

  @Override
  protected Stores open(Embedder embedder) {
    return InMemoryStores.of(embedder);
  }
}
