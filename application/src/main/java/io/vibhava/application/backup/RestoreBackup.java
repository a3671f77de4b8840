package io.vibhava.application.backup;

import io.vibhava.domain.backup.Backup;
import java.nio.file.Path;

/// Puts what a backup holds into an empty data folder.
public final class RestoreBackup {

  private final Backups backups;

  public RestoreBackup(Backups backups) {
    this.backups = backups;
  }

  /// @throws io.vibhava.domain.Failure if that can't be done; then nothing was restored
  public Backup restore(Path file, Unlocking unlocking) {
    return backups.restore(file, unlocking);
  }
}
