package io.vibhava.persistence.sqlite;

import io.vibhava.domain.Failure;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteErrorCode;

/// What SQLite reports, as the failures that people are told.
final class SqliteFailures {

  private static final int PRIMARY_CODE = 0xff;

  private final Path file;
  private final Duration busyTimeout;

  SqliteFailures(Path file, Duration busyTimeout) {
    this.file = file;
    this.busyTimeout = busyTimeout;
  }

  /// The failure behind `e`; `e` itself where it is none of the database's.
  RuntimeException of(JdbiException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return of(sql);
      }
    }
    return e;
  }

  RuntimeException of(SQLException e) {
    return switch (primary(e)) {
      case SQLITE_OK -> notLoaded(e);
      case SQLITE_FULL -> full();
      case SQLITE_BUSY, SQLITE_LOCKED -> busy(e);
      case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN, SQLITE_AUTH -> shut(e);
      case SQLITE_CORRUPT, SQLITE_NOTADB -> damaged(e);
      case SQLITE_IOERR -> DiskSpace.isUsedUp(file) ? full() : disk(e);
      case SQLITE_CONSTRAINT, SQLITE_ERROR, SQLITE_MISUSE ->
          new IllegalStateException(file + ": wrong statement", e);
      default -> disk(e);
    };
  }

  private static SQLiteErrorCode primary(SQLException e) {
    return SQLiteErrorCode.getErrorCode(e.getErrorCode() & PRIMARY_CODE);
  }

  /// The driver failed before it asked SQLite anything: it unpacks SQLite's library at first.
  private Failure notLoaded(SQLException e) {
    return new Failure.Unavailable(
        "%s: SQLite can't be unpacked into %s; free some space there, or name another folder by java.io.tmpdir (VIBHAVA_JAVA_OPTS=-Djava.io.tmpdir=FOLDER)"
            .formatted(file, System.getProperty("java.io.tmpdir")),
        e);
  }

  private Failure full() {
    return Failure.LimitReached.full(
        "%s: the disk is full, this was not kept; free some space and try again, what was kept before is whole"
            .formatted(file));
  }

  private Failure busy(SQLException e) {
    return new Failure.Unavailable(
        "%s: another program has held it for more than %,d ms, this was not done; try again, or end that program"
            .formatted(file, busyTimeout.toMillis()),
        e);
  }

  private Failure shut(SQLException e) {
    return new Failure.Unavailable(
        "%s: it can't be opened for writing; allow this user to write the file and its folder, or name another folder"
            .formatted(file),
        e);
  }

  private Failure damaged(SQLException e) {
    return new Failure.Conflict(
        "%s: it is damaged or no database of ours; restore it from a backup, or name another folder"
            .formatted(file),
        e);
  }

  private Failure disk(SQLException e) {
    return new Failure.Unavailable(
        "%s: the disk failed (%s), this may not have been kept; check the disk and try again"
            .formatted(file, primary(e)),
        e);
  }
}
