package io.vibhava.persistence.backup;

import io.vibhava.application.backup.Backups.InTheWay;
import io.vibhava.domain.Failure;
import io.vibhava.domain.backup.Backup;
import io.vibhava.persistence.sealing.InstanceKey;
import io.vibhava.persistence.sqlite.FileFailures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where a backup is to lie, and what is done about what lies there.
record Spot(Pair files, InTheWay inTheWay, InstanceKey key) {

  /// @throws Failure.Conflict if something is in the way that stays
  void check() {
    if (Files.isDirectory(files.data())) {
      throw new Failure.Invalid("%s: this is a folder; name a file in it".formatted(files.data()));
    }
    var _ = older();
  }

  /// The backup that is to be set aside.
  private Optional<Backup> older() {
    if (!Pair.isThere(files.data()) && !Pair.isThere(files.keys())) {
      return Optional.empty();
    }
    var ours = inTheWay == InTheWay.SET_ASIDE ? files.ours(key) : Optional.<Backup>empty();
    return Optional.of(ours.orElseThrow(this::taken));
  }

  private Failure taken() {
    return FileFailures.taken(Pair.isThere(files.data()) ? files.data() : files.keys());
  }

  /// Makes room for a new backup.
  ///
  /// @return where the one that had the name lies now
  Optional<Path> cleared() {
    return older().map(this::setAside);
  }

  private Path setAside(Backup older) {
    var aside = files.setAside(older);
    if (Pair.isThere(files.keys())) {
      move(files.keys(), aside.keys());
    }
    move(files.data(), aside.data());
    return aside.data();
  }

  private static void move(Path from, Path to) {
    try {
      Files.move(from, to);
    } catch (IOException e) {
      throw FileFailures.of(to, e);
    }
  }
}
