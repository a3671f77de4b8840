package io.vibhava.application.backup;

/// What can be done about backups, wired to the port of one data folder.
public record Safekeeping(TakeBackup take, VerifyBackup verify, RestoreBackup restore) {

  public static Safekeeping of(Backups backups) {
    return new Safekeeping(
        new TakeBackup(backups), new VerifyBackup(backups), new RestoreBackup(backups));
  }
}
