package io.vibhava.application.inmemory;

import io.vibhava.application.Stores;
import io.vibhava.application.account.SessionsContract;
import io.vibhava.application.memory.Embedder;

class InMemorySessionsTest extends SessionsContract {

  @Override
  protected Stores open(Embedder embedder) {
    return InMemoryStores.of(embedder);
  }
}
