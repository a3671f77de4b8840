package io.vibhava.persistence.backup;

import io.vibhava.application.backup.Backups;
import io.vibhava.domain.Failure;
import io.vibhava.domain.backup.Backup;
import io.vibhava.persistence.sqlite.DataFolder;
import java.nio.file.Path;
import java.util.Optional;

/// A backup in two files that are written, but not named yet.
final class SqliteDraft implements Backups.Draft {

  private final Spot spot;
  private final BackupSettings settings;
  private final Written data;
  private final Written keys;

  private SqliteDraft(Spot spot, BackupSettings settings, Written data, Written keys) {
    this.spot = spot;
    this.settings = settings;
    this.data = data;
    this.keys = keys;
  }

  static SqliteDraft written(Spot spot, Copying copying) {
    var data = PartFile.of(spot.files().data());
    try {
      return written(spot, copying, data, PartFile.of(spot.files().keys()));
    } catch (RuntimeException e) { // Whatever it is, nothing is left behind.
      data.close();
      throw e;
    }
  }

  /// The content is copied first. A key is durable before a row uses it, so that the keys which are
  /// copied later open each row.
  private static SqliteDraft written(Spot spot, Copying copying, PartFile data, PartFile keys) {
    var settings = copying.settings();
    try (var work = workFolder(settings)) {
      var dataWritten = copying.data(work, data);
      return new SqliteDraft(spot, settings, dataWritten, copying.keys(work, keys));
    } catch (RuntimeException e) { // Whatever it is, nothing is left behind.
      keys.close();
      throw e;
    }
  }

  private static WorkFolder workFolder(BackupSettings settings) {
    return WorkFolder.withRoom(settings.folder(), settings.workBytes());
  }

  @Override
  public void tryOut() {
    try (var work = workFolder(settings)) {
      var folder = work.folder("tried");
      data.tryInto(folder.resolve(settings.data().getFileName()));
      keys.tryInto(folder.resolve(settings.keys().getFileName()));
      spot.key().writeInto(DataFolder.at(folder));
      settings.trial().examine(folder);
    } catch (Failure.Conflict e) {
      throw new Failure.Conflict(
          "%s: what was copied can't be restored, so it was not kept and older backups stay; look at the data folder with vibhava doctor (%s)"
              .formatted(spot.files().data(), e.getMessage()),
          e);
    }
  }

  @Override
  public Optional<Path> keep() {
    var setAside = spot.cleared();
    keys.part().name();
    data.part().name();
    keys.part().done();
    data.part().done();
    DataFolder.sync(spot.files().folder());
    return setAside;
  }

  @Override
  public Backup backup() {
    return data.header().backup(spot.files().name().name(), true);
  }

  @Override
  public void close() {
    keys.part().close();
    data.part().close();
  }
}
