package io.vibhava.application.inmemory;

import io.vibhava.application.Stores;
import io.vibhava.application.account.TicketsContract;
import io.vibhava.application.memory.Embedder;

class InMemoryTicketsTest extends TicketsContract {

  @Override
  protected Stores open(Embedder embedder) {
    return InMemoryStores.of(embedder);
  }
}
