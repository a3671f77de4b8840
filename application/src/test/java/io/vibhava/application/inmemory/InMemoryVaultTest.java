package io.vibhava.application.inmemory;

import io.vibhava.application.Stores;
import io.vibhava.application.account.VaultContract;
import io.vibhava.application.memory.Embedder;

class InMemoryVaultTest extends VaultContract {

  @Override
  protected Stores open(Embedder embedder) {
    return InMemoryStores.of(embedder);
  }
}
