package io.vibhava.cli.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.UUID;

/// Something that should not have happened. It is written down by class and place alone, since a
/// message of an exception may repeat what somebody said.
public final class Fault {

  private static final String FILE = "faults.log";

  private Fault() {}

  /// Writes `cause` down in `folder`, if that is there.
  ///
  /// @param bytesMax how long the file may be; a longer one is begun anew
  /// @return what to tell the person
  public static String noted(Throwable cause, Path folder, int bytesMax) {
    var id = UUID.randomUUID();
    var what = cause.getClass().getSimpleName();
    return write(
            folder.resolve(FILE), "%s %s%n%s".formatted(id, Instant.now(), places(cause)), bytesMax)
        ? "something unexpected went wrong (%s); where is in %s, as %s"
            .formatted(what, folder.resolve(FILE), id)
        : "something unexpected went wrong (%s at %s)".formatted(what, place(cause));
  }

  private static boolean write(Path file, String text, int bytesMax) {
    try {
      var isLong = Files.exists(file) && Files.size(file) > bytesMax;
      ownersAlone(file);
      Files.writeString(
          file,
          text,
          StandardOpenOption.CREATE,
          isLong ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /// As everything in the folder, it is for whoever owns it.
  private static void ownersAlone(Path file) throws IOException {
    if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
      var only = PosixFilePermissions.fromString("rw-------");
      if (Files.exists(file)) {
        Files.setPosixFilePermissions(file, only);
      } else {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(only));
      }
    }
  }

  private static String place(Throwable cause) {
    var places = cause.getStackTrace();
    return places.length == 0 ? "an unknown place" : places[0].toString();
  }

  private static String places(Throwable cause) {
    var places = new StringBuilder();
    for (var at = cause; at != null; at = at.getCause()) {
      places.append(at.getClass().getName()).append('\n');
      for (var frame : at.getStackTrace()) {
        places.append("  at ").append(frame).append('\n');
      }
    }
    return places.toString();
  }
}
