package io.vibhava.application.inmemory;

import io.vibhava.application.Stores;
import io.vibhava.application.memory.Embedder;
import io.vibhava.application.usage.UsagesContract;

class InMemoryUsagesTest extends UsagesContract {

  @Override
  protected Stores open(Embedder embedder) {
    return InMemoryStores.of(embedder);
  }
}
