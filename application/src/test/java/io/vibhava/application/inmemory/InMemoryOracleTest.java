package io.vibhava.application.inmemory;

import io.vibhava.application.OracleContract;
import io.vibhava.application.Stores;
import io.vibhava.application.memory.Embedder;

/// Also shows that what the oracle says does not depend on the run.
class InMemoryOracleTest extends OracleContract {

  @Override
  protected Stores open(Embedder embedder) {
    return InMemoryStores.of(embedder);
  }
}
