package io.vibhava.persistence.backup;

import io.vibhava.application.backup.Passphrase;
import io.vibhava.application.backup.Unlocking;
import io.vibhava.domain.Failure;
import io.vibhava.domain.backup.Backup;
import io.vibhava.persistence.sealing.InstanceKey;
import io.vibhava.persistence.sqlite.FileFailures;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;

/// A backup whose two files belong together, and the instance key that opens them.
record Unlocked(Pair files, Header data, Header keys, InstanceKey key) {

  /// @param usualKey where the instance key may lie besides where it lay
  static Unlocked of(Path file, Unlocking how, Path usualKey) {
    var named = Pair.of(file);
    var files = new Pair(named.data(), how.keys().map(Path::toAbsolutePath).orElse(named.keys()));
    var data = Pair.header(files.data(), Pair.DATA);
    var keys = keysHeader(files, how);
    guardTogether(files, data, keys, how);
    return new Unlocked(files, data, keys, key(files.keys(), keys, how, usualKey));
  }

  private static Header keysHeader(Pair files, Unlocking how) {
    try {
      return Pair.header(files.keys(), Pair.KEYS);
    } catch (Failure.NotFound e) {
      throw new Failure.NotFound(
          how.keys().isPresent()
              ? "%s: there is none; name the keys of this backup or of a newer one"
                  .formatted(files.keys())
              : "%s: the keys are missing, and nothing of the backup opens without; put them back beside it, or name those of a newer backup with --keys FILE"
                  .formatted(files.keys()));
    }
  }

  private static void guardTogether(Pair files, Header data, Header keys, Unlocking how) {
    if (!data.says().key().equals(keys.says().key())) {
      throw new Failure.Conflict(
          "%s: these are the keys of another folder's backup; put back those that were written with %s"
              .formatted(files.keys(), files.data()));
    }
    if (how.keys().isEmpty() && !data.says().backup().equals(keys.says().backup())) {
      throw new Failure.Conflict(
          "%s: these are the keys of another backup; put back those that were written with %s, or name those of a newer one with --keys FILE"
              .formatted(files.keys(), files.data()));
    }
    if (keys.created().isBefore(data.created())) {
      throw new Failure.Conflict(
          "%s: these keys are older than the backup, and do not open all of it; name those of a newer one"
              .formatted(files.keys()));
    }
  }

  private static InstanceKey key(Path file, Header keys, Unlocking how, Path usualKey) {
    var found =
        how.key()
            .map(Unlocked::named)
            .or(() -> how.passphrase().map(words -> opened(file, keys, words)))
            .or(() -> lying(keys, usualKey))
            .orElseThrow(() -> missing(file, keys));
    if (!found.id().equals(keys.says().key())) {
      throw new Failure.Conflict(
          "%s: another instance key opens it; name the one of the folder that it was taken from, with --key FILE"
              .formatted(file));
    }
    return found;
  }

  private static InstanceKey named(Path file) {
    if (!Files.exists(file)) {
      throw new Failure.NotFound(
          "%s: there is no such file; name the instance key of the folder that the backup is of"
              .formatted(file));
    }
    return InstanceKey.read(file);
  }

  private static InstanceKey opened(Path file, Header keys, Passphrase passphrase) {
    return keys.says()
        .passphrase()
        .orElseThrow(() ->
            new Failure.Conflict(
                "%s: it was taken without a passphrase, so none opens it; name the instance key with --key FILE"
                    .formatted(file)))
        .open(keys.says().key(), passphrase.words(), file);
  }

  private static Optional<InstanceKey> lying(Header keys, Path usualKey) {
    return Stream.concat(Stream.of(usualKey), keys.says().keyFile().map(Path::of).stream())
        .filter(Files::isRegularFile)
        .map(InstanceKey::read)
        .filter(key -> key.id().equals(keys.says().key()))
        .findFirst();
  }

  private static Failure missing(Path file, Header keys) {
    return new Failure.Conflict(
        "%s: it opens with the instance key of the folder that it was taken from, which lay in %s; name a copy of that with --key FILE%s"
            .formatted(
                file,
                keys.says().keyFile().orElse("that folder"),
                keys.says().passphrase().isPresent()
                    ? ", or give the passphrase with --passphrase-stdin"
                    : ""));
  }

  Backup backup() {
    return data.backup(files.name().name(), true);
  }

  /// Reads both files through.
  void read() {
    try (var nowhere = OutputStream.nullOutputStream()) {
      open(files.data(), data, nowhere);
      open(files.keys(), keys, nowhere);
    } catch (IOException e) {
      throw FileFailures.of(files.data(), e);
    }
  }

  /// Writes what both hold into empty files, durably.
  void openInto(Path dataFile, Path keysFile) {
    openInto(files.data(), data, dataFile);
    openInto(files.keys(), keys, keysFile);
  }

  private void openInto(Path file, Header header, Path into) {
    try (var channel = FileChannel.open(into, StandardOpenOption.WRITE)) {
      open(file, header, Channels.newOutputStream(channel));
      channel.force(true);
    } catch (IOException e) {
      throw FileFailures.of(into, e);
    }
  }

  /// @throws Failure.Conflict also if the header is no longer what it was at first sight
  private void open(Path file, Header header, OutputStream to) throws IOException {
    try (var in = Pair.stream(file)) {
      Header.read(file, in);
      new SealedStream(file, header, key).open(in, to);
    }
  }
}
