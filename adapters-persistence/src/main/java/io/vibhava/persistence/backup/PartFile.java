package io.vibhava.persistence.backup;

import io.vibhava.domain.Failure;
import io.vibhava.persistence.sqlite.FileFailures;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// A file that is written beside the one it is to become, by one program at a time, readable by its
/// owner alone. It is gone when it is closed, unless it got its name for good.
final class PartFile implements AutoCloseable {

  private static final String PERMISSIONS = "rw-------";

  private static final Set<? extends OpenOption> OPTIONS =
      Set.of(
          StandardOpenOption.CREATE,
          StandardOpenOption.READ,
          StandardOpenOption.WRITE,
          LinkOption.NOFOLLOW_LINKS);

  private final Path target;
  private final FileChannel channel;
  private Path path;
  private boolean isDone;

  private PartFile(Path target, Path path, FileChannel channel) {
    this.target = target;
    this.path = path;
    this.channel = channel;
  }

  /// What a killed process left is written over.
  static PartFile of(Path target) {
    var path = target.resolveSibling("." + target.getFileName() + ".vibhava-part");
    try {
      var channel = FileChannel.open(path, OPTIONS, ours(path));
      try {
        return of(target, path, channel);
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
    } catch (IOException e) {
      throw FileFailures.of(target, e);
    }
  }

  private static PartFile of(Path target, Path path, FileChannel channel) throws IOException {
    if (!isLocked(channel)) {
      throw new Failure.Conflict(
          "%s: another backup is being written there; wait for it, or name another file"
              .formatted(target));
    }
    channel.truncate(0);
    if (ours(path).length > 0) {
      Set<PosixFilePermission> wanted = PosixFilePermissions.fromString(PERMISSIONS);
      Files.setPosixFilePermissions(path, wanted);
    }
    return new PartFile(target, path, channel);
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  Path target() {
    return target;
  }

  /// Whoever closes it leaves the file open.
  OutputStream out() {
    return new FilterOutputStream(Channels.newOutputStream(channel)) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }

  /// What was written, from its beginning. Whoever closes it leaves the file open, and so locked.
  InputStream in() throws IOException {
    channel.position(0);
    return new FilterInputStream(new BufferedInputStream(Channels.newInputStream(channel))) {
      @Override
      public void close() {
        // The file is closed by whoever opened it.
      }
    };
  }

  void sync() throws IOException {
    channel.force(true);
  }

  /// Gives it its name, where nothing has it.
  void name() {
    try {
      Files.move(path, target);
      path = target;
    } catch (IOException e) {
      throw FileFailures.of(target, e);
    }
  }

  /// From now on it stays.
  void done() {
    isDone = true;
  }

  @Override
  public void close() {
    try (channel) {
      if (!isDone) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileAttribute<?>[] ours(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(PERMISSIONS))
        }
        : new FileAttribute<?>[0];
  }
}
