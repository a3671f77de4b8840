package io.vibhava.benchmarks.common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// A folder that is gone when it is closed. It lies where the build does, since the folder for
/// temporary files may be no disk at all.
public record DiskFolder(Path path) implements AutoCloseable {

  public static DiskFolder named(String name) throws IOException {
    return new DiskFolder(Files.createTempDirectory(build(), name + "-"));
  }

  /// Where the build lies; what is kept from run to run may be kept here.
  public static Path build() {
    return Path.of(System.getProperty("vibhava.benchmarks", "benchmarks/target")).toAbsolutePath();
  }

  @Override
  public void close() throws IOException {
    try (var files = Files.walk(path)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
