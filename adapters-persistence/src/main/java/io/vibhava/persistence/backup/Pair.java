package io.vibhava.persistence.backup;

import io.vibhava.domain.Failure;
import io.vibhava.domain.backup.Backup;
import io.vibhava.domain.backup.BackupName;
import io.vibhava.persistence.sealing.InstanceKey;
import io.vibhava.persistence.sqlite.FileFailures;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/// The two files of a backup.
record Pair(Path data, Path keys) {

  static final String DATA = "data";
  static final String KEYS = "keys";

  /// @param data as a person named it
  static Pair of(Path data) {
    return of(data, name(data).keys());
  }

  private static Pair of(Path data, String keys) {
    var path = data.toAbsolutePath().normalize();
    return new Pair(path, path.resolveSibling(keys));
  }

  private static BackupName name(Path data) {
    return new BackupName(Optional.ofNullable(data.getFileName()).map(Path::toString).orElse(""));
  }

  BackupName name() {
    return name(data);
  }

  /// The folder that both lie in.
  Path folder() {
    return data.resolveSibling("");
  }

  Pair named(String other) {
    return of(data.resolveSibling(other));
  }

  Pair setAside(Backup backup) {
    return named(name().setAside(backup.created()).name());
  }

  static boolean isThere(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /// The backup at `data`, if it is surely one that `key` seals; of what was written behind its
  /// beginning nothing is known.
  Optional<Backup> ours(InstanceKey key) {
    return header(data, DATA, key).map(it -> it.backup(name().name(), hasOurKeys(it, key)));
  }

  private boolean hasOurKeys(Header header, InstanceKey key) {
    return header(keys, KEYS, key)
        .filter(it -> it.says().backup().equals(header.says().backup()))
        .isPresent();
  }

  private static Optional<Header> header(Path file, String content, InstanceKey key) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try (var in = stream(file)) {
      var header = Header.read(file, in);
      var isOurs =
          header.says().content().equals(content)
              && header.says().key().equals(key.id())
              && new SealedStream(file, header, key).begins(in);
      return isOurs ? Optional.of(header) : Optional.empty();
    } catch (IOException | Failure.Conflict e) {
      return Optional.empty();
    }
  }

  static InputStream stream(Path file) throws IOException {
    return new BufferedInputStream(Files.newInputStream(file));
  }

  /// The header of one of the files.
  ///
  /// @throws Failure if it can't be read, or is that of another file
  static Header header(Path file, String content) {
    try (var in = stream(file)) {
      var header = Header.read(file, in);
      if (!header.says().content().equals(content)) {
        throw new Failure.Conflict(
            "%s: it holds the %s of a backup, and the %s are needed; name the other file"
                .formatted(file, header.says().content(), content));
      }
      return header;
    } catch (IOException e) {
      throw FileFailures.of(file, e);
    }
  }
}
