package io.vibhava.cli.conversation;

import io.vibhava.domain.Failure;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// A file that only its owner may read.
public final class PrivateFile {

  private PrivateFile() {}

  /// @throws Failure.Conflict if there is a file already
  public static void create(Path path, String text) {
    try {
      Files.createFile(path, ownerOnly());
      Files.writeString(path, text);
    } catch (FileAlreadyExistsException e) {
      throw new Failure.Conflict(
          "file %s: it is there already and is left as it is; name another".formatted(path), e);
    } catch (NoSuchFileException e) {
      throw new Failure.NotFound("folder of %s: there is none; make it first".formatted(path));
    } catch (AccessDeniedException e) {
      throw new Failure.NotAllowed("file %s: it may not be written here".formatted(path));
    } catch (IOException e) {
      throw new Failure.Unavailable("file %s: it can't be written (%s)".formatted(path, e), e);
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    var posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
