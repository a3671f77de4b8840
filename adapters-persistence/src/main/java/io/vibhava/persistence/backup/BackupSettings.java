package io.vibhava.persistence.backup;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What backups of one data folder are made with.
///
/// @param folder the data folder
/// @param data its content
/// @param keys its keys
/// @param key its instance key
/// @param program the version of this program
/// @param busyTimeout how long to wait for another process that has a file to itself
public record BackupSettings(
    Path folder,
    Path data,
    Path keys,
    Path key,
    String program,
    Duration busyTimeout,
    InstantSource clock,
    Supplier<UUID> ids,
    Trial trial) {

  /// Of the copies that are worked with one is there at a time; opening it writes beside it.
  private static final int COPIES = 2;

  private static final long ROOM_BESIDE_BYTES = 1 << 20;

  /// The room that copies of the files need while they are worked with.
  long workBytes() {
    var files = Stream.of(data, folder.resolve(data.getFileName() + "-wal"), keys);
    return files.mapToLong(file -> file.toFile().length()).sum() * COPIES + ROOM_BESIDE_BYTES;
  }
}
