package io.vibhava.application.inmemory;

import io.vibhava.application.backup.Backups;
import io.vibhava.application.backup.Passphrase;
import io.vibhava.application.backup.Unlocking;
import io.vibhava.domain.Failure;
import io.vibhava.domain.backup.Backup;
import io.vibhava.domain.backup.BackupName;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Backups of a list of texts that stands for a data folder. They lie on a shelf that stands for a
/// disk.
public final class InMemoryBackups implements Backups {

  private final Map<Path, Kept> shelf;
  private final List<String> folder;
  private final InstantSource clock;
  private Optional<Instant> last = Optional.empty();

  /// What lies on the shelf.
  ///
  /// @param folder which one it is of
  /// @param content what it holds; none where it is not what was written any more
  public record Kept(Backup backup, List<String> folder, Optional<List<String>> content) {}

  /// @param folder what is backed up and restored into
  public InMemoryBackups(Map<Path, Kept> shelf, List<String> folder, InstantSource clock) {
    this.shelf = shelf;
    this.folder = folder;
    this.clock = clock;
  }

  public static Map<Path, Kept> shelf() {
    return new ConcurrentHashMap<>();
  }

  @Override
  public Draft draft(Path file, InTheWay inTheWay, Optional<Passphrase> passphrase) {
    if (folder.isEmpty()) {
      throw new Failure.NotFound(
          "the folder: nothing is kept in it, so there is nothing to back up");
    }
    guardWay(file, inTheWay);
    var content = List.copyOf(folder);
    var name = name(file).name();
    var backup =
        new Backup(name, UUID.randomUUID(), clock.instant(), content.size(), "memory", true);
    return new InMemoryDraft(file, new Kept(backup, folder, Optional.of(content)));
  }

  private void guardWay(Path file, InTheWay inTheWay) {
    var there = Optional.ofNullable(shelf.get(file));
    if (there.isPresent() && (inTheWay == InTheWay.STAYS || !isOurs(there.get()))) {
      throw new Failure.Conflict("%s: it is there already; name another file".formatted(file));
    }
  }

  @SuppressWarnings("ReferenceEquality") // Two folders may hold the same.
  private boolean isOurs(Kept kept) {
    return kept.folder() == folder;
  }

  private static BackupName name(Path file) {
    return new BackupName(String.valueOf(file.getFileName()));
  }

  private final class InMemoryDraft implements Draft {

    private final Path file;
    private final Kept kept;

    InMemoryDraft(Path file, Kept kept) {
      this.file = file;
      this.kept = kept;
    }

    @Override
    public void tryOut() {
      var _ = kept.content().orElseThrow();
    }

    @Override
    public Optional<Path> keep() {
      var older = Optional.ofNullable(shelf.put(file, kept));
      return older.map(it -> {
        var aside = file.resolveSibling(name(file).setAside(it.backup().created()).name());
        shelf.put(aside, renamed(it, String.valueOf(aside.getFileName())));
        return aside;
      });
    }

    private static Kept renamed(Kept kept, String name) {
      var was = kept.backup();
      var is = new Backup(name, was.id(), was.created(), was.bytes(), was.program(), was.hasKeys());
      return new Kept(is, kept.folder(), kept.content());
    }

    @Override
    public Backup backup() {
      return kept.backup();
    }

    @Override
    public void close() {
      // A draft lies nowhere.
    }
  }

  @Override
  public List<Backup> series(Path file) {
    return shelf.values().stream()
        .filter(this::isOurs)
        .map(Kept::backup)
        .filter(backup -> name(file).isOfOneSeriesWith(backup.name()))
        .toList();
  }

  @Override
  public List<Path> remove(Path file, Backup backup) {
    var path = file.resolveSibling(backup.name());
    shelf.remove(path);
    return List.of(path);
  }

  @Override
  public List<Path> removeKeys(Path file, Backup backup) {
    var path = file.resolveSibling(backup.name());
    shelf.computeIfPresent(path, (_, kept) -> withoutKeys(kept));
    return List.of(path.resolveSibling(name(path).keys()));
  }

  private static Kept withoutKeys(Kept kept) {
    var was = kept.backup();
    var is = new Backup(was.name(), was.id(), was.created(), was.bytes(), was.program(), false);
    return new Kept(is, kept.folder(), kept.content());
  }

  @Override
  public Backup verify(Path file, Unlocking unlocking) {
    return opened(file).backup();
  }

  private Kept opened(Path file) {
    var kept =
        Optional.ofNullable(shelf.get(file))
            .orElseThrow(() -> new Failure.NotFound("%s: there is none".formatted(file)));
    if (kept.content().isEmpty()) {
      throw new Failure.Conflict("%s: it is damaged; use another backup".formatted(file));
    }
    if (!kept.backup().hasKeys()) {
      throw new Failure.NotFound("%s: its keys are missing".formatted(file));
    }
    return kept;
  }

  @Override
  public Backup restore(Path file, Unlocking unlocking) {
    if (!folder.isEmpty()) {
      throw new Failure.Conflict("the folder: it is not empty; name an empty one");
    }
    var kept = opened(file);
    folder.addAll(new ArrayList<>(kept.content().orElseThrow()));
    return kept.backup();
  }

  @Override
  public void note(Instant moment) {
    last = Optional.of(moment);
  }

  @Override
  public Optional<Instant> last() {
    return last;
  }
}
