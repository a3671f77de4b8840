package io.vibhava.persistence.backup;

import io.vibhava.domain.Failure;
import io.vibhava.persistence.sealing.InstanceKey;
import io.vibhava.persistence.sqlite.FileFailures;
import io.vibhava.persistence.sqlite.Snapshot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// A database, copied and sealed into a file that has not got its name yet.
///
/// @param rows how many each table had when it was copied
record Written(PartFile part, Header header, InstanceKey key, Map<String, Long> rows) {

  /// Seals `content` into `part`, durably.
  static Written of(Path content, PartFile part, Header header, InstanceKey key) {
    var written = new Written(part, header, key, Snapshot.at(content).rows());
    try (var from = Files.newInputStream(content)) {
      written.sealed().write(from, part.out());
      part.sync();
    } catch (IOException e) {
      throw FileFailures.of(part.target(), e);
    }
    return written;
  }

  private SealedStream sealed() {
    return new SealedStream(part.target(), header, key);
  }

  /// Opens it into a new file and holds that against what was copied.
  void tryInto(Path file) {
    try (var from = part.in();
        var to = Files.newOutputStream(file)) {
      guardHeader(from);
      sealed().open(from, to);
    } catch (IOException e) {
      throw FileFailures.of(file, e);
    }
    var restored = Snapshot.at(file);
    if (!restored.isWhole() || !restored.rows().equals(rows)) {
      throw new Failure.Conflict(
          "%s: what was restored from it is not whole; check the data folder with doctor"
              .formatted(part.target()));
    }
  }

  private void guardHeader(InputStream from) throws IOException {
    if (!Header.read(part.target(), from).says().equals(header.says())) {
      throw new Failure.Unavailable(
          "%s: it does not hold what was written; check the disk".formatted(part.target()));
    }
  }
}
