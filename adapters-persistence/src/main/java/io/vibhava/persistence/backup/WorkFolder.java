package io.vibhava.persistence.backup;

import io.vibhava.persistence.sqlite.FileFailures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;

/// A folder for what is in between, which lies in the data folder, since it holds what that holds,
/// or in memory, and which only this user can read. It is gone when it is closed; what a killed
/// process left is gone when the next one needs such a folder.
final class WorkFolder implements AutoCloseable {

  private static final String PREFIX = "backup-work-";
  private static final String LOCK = "lock";
  private static final Path MEMORY = Path.of("/dev/shm");

  private final Path path;
  private final FileChannel lock;

  private WorkFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /// A folder with room for about `bytes`: in `parent` where its disk has that, else in memory, on
  /// a system that has a folder there. Where a backup goes is no place for it: the keys would lie
  /// there for a moment.
  static WorkFolder withRoom(Path parent, long bytes) {
    return in(!hasRoom(parent, bytes) && hasRoom(MEMORY, bytes) ? MEMORY : parent);
  }

  private static boolean hasRoom(Path folder, long bytes) {
    try {
      return Files.isWritable(folder) && Files.getFileStore(folder).getUsableSpace() >= bytes;
    } catch (IOException e) {
      return false;
    }
  }

  static WorkFolder in(Path parent) {
    try {
      for (var left : ours(parent)) {
        removeIfLeft(left);
      }
      var path = Files.createTempDirectory(parent, PREFIX);
      var lock = opened(path);
      lock.lock();
      return new WorkFolder(path, lock);
    } catch (IOException e) {
      throw FileFailures.of(parent, e);
    }
  }

  /// Whether `path` is such a folder.
  static boolean is(Path path) {
    return path.getFileName().toString().startsWith(PREFIX);
  }

  private static List<Path> ours(Path parent) throws IOException {
    try (var entries = Files.list(parent)) {
      return entries
          .filter(WorkFolder::is)
          .filter(Files::isDirectory)
          .filter(Files::isWritable) // In memory lie those of other users, too.
          .toList();
    }
  }

  private static void removeIfLeft(Path folder) throws IOException {
    try (var channel = opened(folder)) {
      FileLock held = channel.tryLock();
      if (held != null) {
        remove(folder);
      }
    } catch (OverlappingFileLockException e) {
      return; // Another thread of this process works in it.
    }
  }

  private static FileChannel opened(Path folder) throws IOException {
    return FileChannel.open(
        folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  Path file(String name) {
    return path.resolve(name);
  }

  /// A folder in it, made.
  Path folder(String name) {
    try {
      return Files.createDirectory(file(name));
    } catch (IOException e) {
      throw FileFailures.of(file(name), e);
    }
  }

  static void remove(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }

  @Override
  public void close() {
    try (lock) {
      remove(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
