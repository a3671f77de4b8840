package io.vibhava.domain.backup;

import io.vibhava.domain.Failure;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// Which backups of a series are given up when a new one was made.
///
/// @param backupsMax how many are kept, the new one among them
/// @param keysKept how long the keys of those that are kept stay beside them. What was erased since
///   stays readable in an old backup as long as its keys are there; what was not erased opens with
///   the keys of any newer backup
public record Rotation(int backupsMax, Duration keysKept) {

  /// The longest that what was erased may stay readable in a backup.
  public static final Duration KEYS_KEPT = Duration.ofDays(30);

  public Rotation {
    if (backupsMax < 1) {
      throw new Failure.Invalid(
          "backups to keep: at least 1 is kept, %d came; name a number from 1 on"
              .formatted(backupsMax));
    }
  }

  /// @param backups those that go, with their keys
  /// @param keys those whose keys go, while they stay
  public record GivenUp(List<Backup> backups, List<Backup> keys) {

    public static final GivenUp NOTHING = new GivenUp(List.of(), List.of());
  }

  /// @param series all of it; the new one stays, whatever the clock said when the others were made
  public GivenUp of(Backup newest, List<Backup> series) {
    var older =
        series.stream()
            .filter(backup -> !backup.id().equals(newest.id()))
            .sorted(Comparator.comparing(Backup::created).reversed())
            .toList();
    var kept = Math.min(backupsMax - 1, older.size());
    var keysSince = newest.created().minus(keysKept);
    return new GivenUp(
        older.subList(kept, older.size()), withOldKeys(older.subList(0, kept), keysSince));
  }

  private static List<Backup> withOldKeys(List<Backup> kept, Instant since) {
    return kept.stream()
        .filter(Backup::hasKeys)
        .filter(backup -> backup.created().isBefore(since))
        .toList();
  }
}
