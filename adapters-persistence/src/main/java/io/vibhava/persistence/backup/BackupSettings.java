package io.vibhava.persistence.backup;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

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
    Trial trial) {}
