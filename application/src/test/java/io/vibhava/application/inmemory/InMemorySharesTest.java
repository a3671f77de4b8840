package io.vibhava.application.inmemory;

import io.vibhava.application.Stores;
import io.vibhava.application.avatar.SharesContract;
import io.vibhava.application.memory.Embedder;

class InMemorySharesTest extends SharesContract {

  @Override
  protected Stores open(Embedder embedder) {
    return InMemoryStores.of(embedder);
  }
}
