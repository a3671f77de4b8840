package io.vibhava.persistence;

import io.vibhava.application.OracleContract;
import io.vibhava.application.Stores;
import io.vibhava.application.memory.Embedder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteOracleTest extends OracleContract {

  @TempDir private Path folder;

  @Override
  protected Stores open(Embedder embedder) throws Exception {
    return SqliteStores.in(Files.createTempDirectory(folder, "data"), embedder);
  }
}
