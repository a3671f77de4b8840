package io.vibhava.application.inmemory;

import io.vibhava.application.Stores;
import io.vibhava.application.account.CredentialsContract;
import io.vibhava.application.memory.Embedder;

class InMemoryCredentialsTest extends CredentialsContract {

  @Override
  protected Stores open(Embedder embedder) {
    return InMemoryStores.of(embedder);
  }
}
