package io.vibhava.persistence.memory;

import io.vibhava.application.Stores;
import io.vibhava.application.memory.Embedder;
import io.vibhava.application.memory.IsolationProperties;
import io.vibhava.persistence.SqliteStores;
import java.nio.file.Files;
import java.nio.file.Path;

class SealedIsolationProperties extends IsolationProperties {

  @Override
  protected Stores open(Embedder embedder) throws Exception {
    return SqliteStores.in(Files.createTempDirectory(Path.of("target"), "isolation"), embedder);
  }
}
