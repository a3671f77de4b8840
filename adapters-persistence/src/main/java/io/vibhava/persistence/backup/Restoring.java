package io.vibhava.persistence.backup;

import io.vibhava.domain.Failure;
import io.vibhava.persistence.sealing.Keystore;
import io.vibhava.persistence.sqlite.DataFolder;
import io.vibhava.persistence.sqlite.FileFailures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Puts an unlocked backup into an empty data folder, where nothing is seen of it before all of it
/// opens.
record Restoring(Unlocked unlocked, BackupSettings settings) {

  void restore() {
    guardEmpty();
    var isNew = !Files.exists(settings.folder());
    try {
      var folder = DataFolder.at(settings.folder());
      restoreInto(folder);
    } catch (RuntimeException e) { // Whatever it is, nothing is left behind.
      if (isNew) {
        removeFolder();
      }
      throw e;
    }
  }

  /// What a killed process left of a restore does not count.
  private void guardEmpty() {
    if (!Files.isDirectory(settings.folder())) {
      return; // Made, or refused with its reason, later.
    }
    try (var entries = Files.list(settings.folder())) {
      if (entries.anyMatch(entry -> !WorkFolder.is(entry))) {
        throw new Failure.Conflict(
            "%s: it is not empty and is left as it is; name an empty or a new folder with --data DIR"
                .formatted(settings.folder()));
      }
    } catch (IOException e) {
      throw FileFailures.of(settings.folder(), e);
    }
  }

  private void restoreInto(DataFolder folder) {
    try (var work = WorkFolder.in(settings.folder())) {
      var ready = work.folder("restored");
      var restored = DataFolder.at(ready);
      unlocked.openInto(
          restored.made(settings.data().getFileName().toString()),
          restored.made(settings.keys().getFileName().toString()));
      unlocked.key().writeInto(restored);
      Keystore.oweSweeping(ready.resolve(settings.keys().getFileName()));
      settings.trial().examine(ready);
      moveFrom(ready);
      folder.sync();
    }
  }

  /// Until the last of them is there, no program takes the folder for a data folder to work in.
  private void moveFrom(Path ready) {
    for (var file : List.of(settings.data(), settings.keys(), settings.key())) {
      try {
        Files.move(ready.resolve(file.getFileName()), file);
      } catch (IOException e) {
        throw FileFailures.of(file, e);
      }
    }
  }

  private void removeFolder() {
    try {
      if (Files.exists(settings.folder())) {
        WorkFolder.remove(settings.folder());
      }
    } catch (IOException e) {
      throw FileFailures.of(settings.folder(), e);
    }
  }
}
