package io.vibhava.persistence.sqlite;

/// When a commit waits for the disk.
public enum Synchronous {
  /// At each commit: what is acknowledged survives a power cut.
  FULL,
  /// At checkpoints only: a power cut takes the newest commits. For tests that have to see that
  /// happen.
  NORMAL
}
