package io.vibhava.persistence.backup;

import io.vibhava.application.backup.Backups;
import io.vibhava.application.backup.Passphrase;
import io.vibhava.application.backup.Unlocking;
import io.vibhava.domain.Failure;
import io.vibhava.domain.backup.Backup;
import io.vibhava.persistence.sealing.InstanceKey;
import io.vibhava.persistence.sealing.PassphraseSealed;
import io.vibhava.persistence.sqlite.DataFolder;
import io.vibhava.persistence.sqlite.FileFailures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Backups of a data folder that lies in SQLite. Of the folder nothing is held open in between.
public final class SqliteBackups implements Backups {

  private static final Logger LOG = LoggerFactory.getLogger(SqliteBackups.class);
  private static final String LAST = "last-backup";

  private final BackupSettings settings;

  public SqliteBackups(BackupSettings settings) {
    this.settings = settings;
  }

  @Override
  public Draft draft(Path file, InTheWay inTheWay, Optional<Passphrase> passphrase) {
    if (!Files.exists(settings.data())) {
      throw new Failure.NotFound(
          "%s: there is nothing to back up; name the data folder with --data DIR"
              .formatted(settings.folder()));
    }
    var key = InstanceKey.read(settings.key());
    var spot = new Spot(Pair.of(file), inTheWay, key);
    spot.check();
    var sealed = passphrase.map(words -> PassphraseSealed.of(key, words.words()));
    return SqliteDraft.written(spot, Copying.begun(settings, key, sealed));
  }

  @Override
  public List<Backup> series(Path file) {
    var files = Pair.of(file);
    var key = InstanceKey.read(settings.key());
    try (var entries = Files.list(files.folder())) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(files.name()::isOfOneSeriesWith)
          .flatMap(name -> files.named(name).ours(key).stream())
          .toList();
    } catch (IOException e) {
      throw FileFailures.of(files.folder(), e);
    }
  }

  @Override
  public List<Path> remove(Path file, Backup backup) {
    var gone = Pair.of(file).named(backup.name());
    return removed(backup.hasKeys() ? Stream.of(gone.data(), gone.keys()) : Stream.of(gone.data()));
  }

  @Override
  public List<Path> removeKeys(Path file, Backup backup) {
    return removed(Stream.of(Pair.of(file).named(backup.name()).keys()));
  }

  private static List<Path> removed(Stream<Path> files) {
    return files.filter(SqliteBackups::isRemoved).toList();
  }

  private static boolean isRemoved(Path file) {
    try {
      return Files.deleteIfExists(file);
    } catch (IOException e) {
      throw FileFailures.of(file, e);
    }
  }

  @Override
  public Backup verify(Path file, Unlocking unlocking) {
    var unlocked = Unlocked.of(file, unlocking, settings.key());
    unlocked.read();
    return unlocked.backup();
  }

  @Override
  public Backup restore(Path file, Unlocking unlocking) {
    var unlocked = Unlocked.of(file, unlocking, settings.key());
    new Restoring(unlocked, settings).restore();
    return unlocked.backup();
  }

  @Override
  public void note(Instant moment) {
    var folder = DataFolder.at(settings.folder());
    try {
      var beside = folder.made(LAST + ".new");
      Files.writeString(beside, moment + "\n", StandardCharsets.US_ASCII);
      Files.move(beside, folder.file(LAST), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      leave(FileFailures.of(folder.file(LAST), e));
    }
  }

  /// On a full disk a backup is wanted most, and it is good without this note.
  private static void leave(Failure failure) {
    if (!(failure instanceof Failure.LimitReached)) {
      throw failure;
    }
    LOG.warn("when the backup was taken could not be noted: {}", failure.getMessage());
  }

  @Override
  public Optional<Instant> last() {
    try {
      var noted = Files.readString(settings.folder().resolve(LAST), StandardCharsets.US_ASCII);
      return Optional.of(Instant.parse(noted.strip()));
    } catch (IOException | DateTimeException e) {
      return Optional.empty(); // None was noted, or not as we do.
    }
  }
}
