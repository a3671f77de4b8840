package io.vibhava.application.backup;

import io.vibhava.domain.backup.Backup;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Copies of one data folder, in files outside of it. Others may go on writing to the folder
/// meanwhile.
public interface Backups {

  /// Copies what is kept at one moment, sealed, beside where it is to lie. Nothing has its name
  /// yet.
  ///
  /// @param file where it is to lie
  /// @param inTheWay what is done about a backup of the same folder that lies there
  /// @param passphrase with it the instance key is put into the backup, sealed by it
  /// @throws io.vibhava.domain.Failure.Conflict if something lies there and is to stay, or another
  ///   backup is being written there
  /// @throws io.vibhava.domain.Failure.NotFound if there is nothing to copy
  Draft draft(Path file, InTheWay inTheWay, Optional<Passphrase> passphrase);

  /// What is done about an older backup that has the name which a new one is to get. Whatever else
  /// has the name stays, and nothing is taken.
  enum InTheWay {
    STAYS,
    SET_ASIDE
  }

  /// A backup that is written but counts for nothing yet. Closing it drops it, unless it was kept.
  interface Draft extends AutoCloseable {

    /// Restores it into a temporary folder and opens each row there.
    ///
    /// @throws io.vibhava.domain.Failure if anything is not as it was copied
    void tryOut();

    /// Gives it its name, durably.
    ///
    /// @return the new place of the one that had the name, where there was one; the time it was
    ///   made is in its new name
    Optional<Path> keep();

    Backup backup();

    @Override
    void close();
  }

  /// The backups of this data folder whose names are of one series with `file`'s, itself among
  /// them. What is not surely one of them is left out.
  List<Backup> series(Path file);

  /// Removes a backup that [#series] gave, with its keys.
  ///
  /// @return what was removed
  List<Path> remove(Path file, Backup backup);

  /// Removes the keys alone.
  ///
  /// @return what was removed
  List<Path> removeKeys(Path file, Backup backup);

  /// Reads both files of a backup through.
  ///
  /// @throws io.vibhava.domain.Failure.Conflict if they are not to the bit what was written
  Backup verify(Path file, Unlocking unlocking);

  /// Restores a backup into this data folder, whole or not at all.
  ///
  /// @throws io.vibhava.domain.Failure.Conflict if the folder is not empty, or the backup is not to
  ///   the bit what was written
  Backup restore(Path file, Unlocking unlocking);

  /// Notes that what was kept at this moment is in a backup that was tried.
  void note(Instant moment);

  /// The last moment that was noted.
  Optional<Instant> last();
}
