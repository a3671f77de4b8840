package io.vibhava.persistence.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What is left of a disk, to tell a full one from one that fails.
final class DiskSpace {

  private static final long USED_UP_BELOW_BYTES = 1 << 20;

  private DiskSpace() {}

  /// Whether nothing to speak of is left where `file` lies; if that can't be told, no.
  static boolean isUsedUp(Path file) {
    try {
      return Files.getFileStore(file.getParent()).getUsableSpace() < USED_UP_BELOW_BYTES;
    } catch (IOException e) {
      return false;
    }
  }
}
