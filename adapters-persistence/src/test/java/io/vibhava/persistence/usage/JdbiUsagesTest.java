package io.vibhava.persistence.usage;

import io.vibhava.application.Stores;
import io.vibhava.application.memory.Embedder;
import io.vibhava.application.usage.UsagesContract;
import io.vibhava.persistence.SqliteStores;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class JdbiUsagesTest extends UsagesContract {

  @TempDir private Path folder;

  @Override
  protected Stores open(Embedder embedder) throws Exception {
    return SqliteStores.in(Files.createTempDirectory(folder, "data"), embedder);
  }
}
