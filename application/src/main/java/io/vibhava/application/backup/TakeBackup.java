package io.vibhava.application.backup;

import io.vibhava.application.backup.Backups.InTheWay;
import io.vibhava.domain.backup.Backup;
import io.vibhava.domain.backup.Rotation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes a backup, tries to restore from it, and only then gives up older ones for it.
public final class TakeBackup {

  private final Backups backups;

  public TakeBackup(Backups backups) {
    this.backups = backups;
  }

  /// @param file where the backup is to lie
  /// @param rotation which older ones go; without it none goes, and nothing may lie at `file`
  /// @param passphrase with it the instance key is put into the backup, sealed by it
  public record Wish(Path file, Optional<Rotation> rotation, Optional<Passphrase> passphrase) {}

  /// @param setAside where the backup lies now that had the name before
  /// @param removed the files that were removed
  public record Taken(Backup backup, Optional<Path> setAside, List<Path> removed) {}

  /// @throws io.vibhava.domain.Failure if it could not be taken or does not restore; then each
  ///   older one is still there
  public Taken take(Wish wish) {
    var inTheWay = wish.rotation().isPresent() ? InTheWay.SET_ASIDE : InTheWay.STAYS;
    try (var draft = backups.draft(wish.file(), inTheWay, wish.passphrase())) {
      draft.tryOut();
      var setAside = draft.keep();
      backups.note(draft.backup().created());
      return new Taken(draft.backup(), setAside, giveUp(draft.backup(), wish));
    }
  }

  private List<Path> giveUp(Backup newest, Wish wish) {
    var file = wish.file();
    var givenUp =
        wish.rotation()
            .map(rotation -> rotation.of(newest, backups.series(file)))
            .orElse(Rotation.GivenUp.NOTHING);
    var removed = new ArrayList<Path>();
    givenUp.backups().forEach(backup -> removed.addAll(backups.remove(file, backup)));
    givenUp.keys().forEach(backup -> removed.addAll(backups.removeKeys(file, backup)));
    return removed;
  }
}
