package io.vibhava.application.inmemory;

import io.vibhava.application.Stores;
import io.vibhava.application.account.AccountsContract;
import io.vibhava.application.memory.Embedder;

class InMemoryAccountsTest extends AccountsContract {

  @Override
  protected Stores open(Embedder embedder) {
    return InMemoryStores.of(embedder);
  }
}
