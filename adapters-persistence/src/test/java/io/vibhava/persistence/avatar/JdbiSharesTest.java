package io.vibhava.persistence.avatar;

import io.vibhava.application.Stores;
import io.vibhava.application.avatar.SharesContract;
import io.vibhava.application.memory.Embedder;
import io.vibhava.persistence.SqliteStores;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class JdbiSharesTest extends SharesContract {

  @TempDir private Path folder;

  @Override
  protected Stores open(Embedder embedder) throws Exception {
    return SqliteStores.in(Files.createTempDirectory(folder, "data"), embedder);
  }
}
