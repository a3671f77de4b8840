package io.vibhava.persistence;

import io.vibhava.application.OracleContract;
import io.vibhava.application.Stores;
import io.vibhava.application.memory.Embedder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class TwoStoresOracleTest extends OracleContract {

  @TempDir private Path folder;
  private long opened;

  @Override
  protected Stores open(Embedder embedder) throws Exception {
    return new TwoStores(Files.createTempDirectory(folder, "data"), embedder, ++opened);
  }
}
