package io.vibhava.persistence;

import io.vibhava.application.Ids;
import io.vibhava.domain.Failure;
import io.vibhava.persistence.backup.Trial;
import io.vibhava.persistence.sqlite.DataFolder;
import io.vibhava.persistence.sqlite.DatabaseSettings;
import io.vibhava.persistence.sqlite.Synchronous;
import java.nio.file.Path;
import java.time.InstantSource;

/// Opens a folder as a store does, brings it to the newest schema, and opens each row.
record FolderTrial(SqliteSettings settings, InstantSource clock, Ids ids) implements Trial {

  @Override
  public void examine(Path folder) {
    var databases =
        new DatabaseSettings(
            settings.readConnectionsMax(), 1, settings.busyTimeout(), Synchronous.FULL);
    var opened = OpenFolder.at(DataFolder.at(folder), settings, databases, clock, ids);
    try {
      new RowInspection(opened.content(), opened.keys(), _ -> {})
          .findings().stream()
              .filter(finding -> !finding.sound())
              .findFirst()
              .ifPresent(FolderTrial::refuse);
    } finally {
      opened.close();
    }
  }

  private static void refuse(Finding finding) {
    throw new Failure.Conflict(finding.message());
  }
}
