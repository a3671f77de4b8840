package io.vibhava.persistence.turn;

import io.vibhava.application.Stores;
import io.vibhava.application.memory.Embedder;
import io.vibhava.application.turn.SharedTalkProperties;
import io.vibhava.persistence.SqliteStores;
import java.nio.file.Files;
import java.nio.file.Path;

class SealedSharedTalkProperties extends SharedTalkProperties {

  @Override
  protected Stores open(Embedder embedder) throws Exception {
    return SqliteStores.in(Files.createTempDirectory(Path.of("target"), "shared"), embedder);
  }
}
