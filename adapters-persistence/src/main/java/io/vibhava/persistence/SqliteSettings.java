package io.vibhava.persistence;

import java.time.Duration;

/// The limits of a store.
///
/// @param readConnectionsMax how many may read a database file at once
/// @param groupedWritesMax how many writes share one commit at most
/// @param busyTimeout how long to wait for another process that writes
/// @param openedKeysMax how many opened keys are held
/// @param openedAvatarsMax how many opened revisions of avatars are held
/// @param askedTurnsMax how many turns that are under way are held
/// @param openedConversationsBytesMax how much of opened conversations is held
/// @param indexBytesMax how much of the indexes of scopes is held
public record SqliteSettings(
    int readConnectionsMax,
    int groupedWritesMax,
    Duration busyTimeout,
    int openedKeysMax,
    int openedAvatarsMax,
    int askedTurnsMax,
    long openedConversationsBytesMax,
    long indexBytesMax) {

  private static final long MIB = 1 << 20;

  public static SqliteSettings usual() {
    return new SqliteSettings(
        4, 256, Duration.ofSeconds(5), 10_000, 1_000, 10_000, 64 * MIB, 256 * MIB);
  }

  public SqliteSettings withGroupedWritesMax(int writes) {
    return new SqliteSettings(
        readConnectionsMax,
        writes,
        busyTimeout,
        openedKeysMax,
        openedAvatarsMax,
        askedTurnsMax,
        openedConversationsBytesMax,
        indexBytesMax);
  }

  public SqliteSettings withBusyTimeout(Duration timeout) {
    return new SqliteSettings(
        readConnectionsMax,
        groupedWritesMax,
        timeout,
        openedKeysMax,
        openedAvatarsMax,
        askedTurnsMax,
        openedConversationsBytesMax,
        indexBytesMax);
  }

  public SqliteSettings withIndexBytesMax(long bytes) {
    return new SqliteSettings(
        readConnectionsMax,
        groupedWritesMax,
        busyTimeout,
        openedKeysMax,
        openedAvatarsMax,
        askedTurnsMax,
        openedConversationsBytesMax,
        bytes);
  }
}
