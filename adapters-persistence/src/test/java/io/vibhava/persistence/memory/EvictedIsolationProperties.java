package io.vibhava.persistence.memory;

import io.vibhava.application.Stores;
import io.vibhava.application.memory.Embedder;
import io.vibhava.application.memory.IsolationProperties;
import io.vibhava.persistence.SqliteSettings;
import io.vibhava.persistence.SqliteStores;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// With caches so small that whatever another scope opens pushes out what was at hand.
class EvictedIsolationProperties extends IsolationProperties {

  private static final SqliteSettings TINY =
      new SqliteSettings(1, 256, Duration.ofSeconds(5), 1, 1, 1, 1, 1);

  @Override
  protected Stores open(Embedder embedder) throws Exception {
    var folder = Files.createTempDirectory(Path.of("target"), "isolation");
    return SqliteStores.in(folder, TINY, embedder);
  }
}
