package io.vibhava.application.inmemory;

import io.vibhava.application.Stores;
import io.vibhava.application.learning.LedgerContract;
import io.vibhava.application.memory.Embedder;

class InMemoryLedgerTest extends LedgerContract {

  @Override
  protected Stores open(Embedder embedder) {
    return InMemoryStores.of(embedder);
  }
}
