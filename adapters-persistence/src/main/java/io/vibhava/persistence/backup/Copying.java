package io.vibhava.persistence.backup;

import io.vibhava.persistence.sealing.InstanceKey;
import io.vibhava.persistence.sealing.PassphraseSealed;
import io.vibhava.persistence.sqlite.FileFailures;
import io.vibhava.persistence.sqlite.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/// The making of one backup's copies.
///
/// @param created what was acknowledged before is in the copies
/// @param passphrase the instance key, sealed by a passphrase, where one was given
record Copying(
    BackupSettings settings,
    InstanceKey key,
    Optional<PassphraseSealed> passphrase,
    UUID id,
    Instant created) {

  static Copying begun(
      BackupSettings settings, InstanceKey key, Optional<PassphraseSealed> passphrase) {
    var now = settings.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    return new Copying(settings, key, passphrase, settings.ids().get(), now);
  }

  Written data(WorkFolder work, PartFile part) {
    return written(settings.data(), work, part, Pair.DATA);
  }

  Written keys(WorkFolder work, PartFile part) {
    return written(settings.keys(), work, part, Pair.KEYS);
  }

  private Written written(Path database, WorkFolder work, PartFile part, String content) {
    var copy = work.file(content);
    Snapshot.of(database, copy, settings.busyTimeout());
    try {
      var written = Written.of(copy, part, header(copy, content), key);
      Files.delete(copy);
      return written;
    } catch (IOException e) {
      throw FileFailures.of(copy, e);
    }
  }

  private Header header(Path copy, String content) throws IOException {
    try (var in = Files.newInputStream(copy)) {
      var isKeys = content.equals(Pair.KEYS);
      var keyFile = settings.key().toAbsolutePath().toString();
      return Header.of(
          new HeaderJson(
              content,
              id,
              key.id(),
              created.toString(),
              settings.program(),
              Files.size(copy),
              SealedStream.digest(in),
              isKeys ? Optional.of(keyFile) : Optional.empty(),
              isKeys ? passphrase : Optional.empty()));
    }
  }
}
