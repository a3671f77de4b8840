package io.vibhava.persistence.sqlite;

import io.vibhava.domain.Failure;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// What the file system reports of a file that a person named, as the failures that people are
/// told.
public final class FileFailures {

  private FileFailures() {}

  public static Failure of(Path file, IOException e) {
    return switch (e) {
      case NoSuchFileException _ ->
          new Failure.NotFound(
              "%s: there is none, or its folder is not there; name one that is".formatted(file));
      case AccessDeniedException _ -> shut(file);
      case FileAlreadyExistsException _ -> taken(file);
      default -> other(file, e);
    };
  }

  private static Failure other(Path file, IOException e) {
    var why = Optional.ofNullable(e.getMessage()).orElse("").toLowerCase(Locale.ROOT);
    if (why.contains("no space") || why.contains("quota") || why.contains("too large")) {
      return Failure.LimitReached.full(
          "%s: the disk is full, nothing was kept; free some space and try again, or name another place"
              .formatted(file));
    }
    return why.contains("read-only") || why.contains("not permitted")
        ? shut(file)
        : new Failure.Unavailable(
            "%s: the disk failed (%s); check it and try again"
                .formatted(file, e.getClass().getSimpleName()),
            e);
  }

  /// Something lies there already.
  public static Failure taken(Path file) {
    return new Failure.Conflict(
        "%s: it is there already and is left as it is; name another file".formatted(file));
  }

  private static Failure shut(Path file) {
    return new Failure.NotAllowed(
        "%s: it may not be read or written here; allow this user to, or name another place"
            .formatted(file));
  }
}
