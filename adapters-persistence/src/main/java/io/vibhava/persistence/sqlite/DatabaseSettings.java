package io.vibhava.persistence.sqlite;

import java.time.Duration;

/// How a database file is worked with.
///
/// @param readConnectionsMax how many may read at once
/// @param groupedWritesMax how many writes share one commit at most
/// @param busyTimeout how long to wait for another process that writes
public record DatabaseSettings(
    int readConnectionsMax, int groupedWritesMax, Duration busyTimeout, Synchronous synchronous) {}
