package io.vibhava.persistence.sqlite;

import io.vibhava.domain.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// The folder where everything lies. What we make in it belongs to this user alone.
public final class DataFolder {

  private static final String LOCK = "vibhava.lock";
  private static final ReentrantLock WITHIN_THIS_PROCESS = new ReentrantLock();

  private final Path path;

  private DataFolder(Path path) {
    this.path = path;
  }

  /// The folder at `path`, made where it is not there.
  ///
  /// @throws Failure.Invalid if something else is there
  /// @throws Failure.Unavailable if it can't be made
  public static DataFolder at(Path path) {
    var folder = new DataFolder(path.toAbsolutePath().normalize());
    if (Files.exists(folder.path) && !Files.isDirectory(folder.path)) {
      throw new Failure.Invalid(
          "%s: a folder is expected, this is a file; name another one".formatted(path));
    }
    folder.make();
    return folder;
  }

  private void make() {
    try {
      Files.createDirectories(path, ours("rwx------"));
      if (isEmpty()) {
        keepToUser(path, "rwx------");
      }
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private boolean isEmpty() throws IOException {
    try (var entries = Files.list(path)) {
      return entries.findAny().isEmpty();
    }
  }

  public Path file(String name) {
    return path.resolve(name);
  }

  /// The file `name`, made empty where it is not there, so that nobody else can read it from its
  /// first byte on.
  public Path made(String name) {
    var file = file(name);
    try {
      Files.createFile(file, ours("rw-------"));
    } catch (FileAlreadyExistsException e) {
      return file;
    } catch (IOException e) {
      throw unwritable(e);
    }
    return file;
  }

  /// Makes the names of new files durable.
  public void sync() {
    sync(path);
  }

  /// Makes the names of new files in any folder durable.
  public static void sync(Path folder) {
    if (!isPosix(folder)) {
      return; // Elsewhere a folder can't be opened, and its names are durable by themselves.
    }
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Does `work` while no other program, and no other thread of this one, does such work in this
  /// folder.
  public <T> T locked(Supplier<T> work) {
    WITHIN_THIS_PROCESS.lock();
    try (var channel = FileChannel.open(made(LOCK), StandardOpenOption.WRITE);
        var _ = channel.lock()) {
      return work.get();
    } catch (IOException e) {
      throw unwritable(e);
    } finally {
      WITHIN_THIS_PROCESS.unlock();
    }
  }

  /// Whether anybody but its owner may read or change `file`.
  public static boolean isOpenToOthers(Path file) {
    try {
      return isPosix(file)
          && Files.getPosixFilePermissions(file).stream().anyMatch(DataFolder::isOfOthers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOfOthers(PosixFilePermission permission) {
    return !permission.name().startsWith("OWNER");
  }

  private Failure unwritable(IOException e) {
    return DiskSpace.isUsedUp(file(LOCK))
        ? Failure.LimitReached.full(
            "%s: the disk is full; free some space and try again, what was kept before is whole"
                .formatted(path))
        : new Failure.Unavailable(
            "%s: it can't be written; allow this user to write it, or name another folder"
                .formatted(path),
            e);
  }

  private FileAttribute<?>[] ours(String permissions) {
    return isPosix(path)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  private static void keepToUser(Path file, String permissions) throws IOException {
    if (isPosix(file)) {
      Set<PosixFilePermission> wanted = PosixFilePermissions.fromString(permissions);
      if (!Files.getPosixFilePermissions(file).equals(wanted)) {
        Files.setPosixFilePermissions(file, wanted);
      }
    }
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
