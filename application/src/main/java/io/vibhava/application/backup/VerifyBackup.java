package io.vibhava.application.backup;

import io.vibhava.domain.backup.Backup;
import java.nio.file.Path;

/// Checks that a backup is to the bit what was written.
public final class VerifyBackup {

  private final Backups backups;

  public VerifyBackup(Backups backups) {
    this.backups = backups;
  }

  /// @throws io.vibhava.domain.Failure.Conflict if it is not, or does not open
  public Backup verify(Path file, Unlocking unlocking) {
    return backups.verify(file, unlocking);
  }
}
