package io.vibhava.persistence.sqlite;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// How a database file is read where the disk has no room left. To read beside others SQLite wants
/// a file of 32 KiB, the map of the log. Told that it may only read that file, it keeps the map in
/// its own memory instead, and still looks at each transaction, by locks on that empty file,
/// whether somebody else writes by now.
final class FullDisk {

  private static final String MAP = "-shm";
  private static final String ONLY_READING = "?mode=ro&readonly_shm=1";

  private FullDisk() {}

  /// A connection by `config`, which only reads; where the disk has no room for that, one that
  /// needs none.
  static Connection reading(Path file, String url, SQLiteConfig config) throws SQLException {
    try {
      return tried(config.createConnection(url));
    } catch (SQLException e) {
      if (!isBehind(e)) {
        throw e;
      }
      return reading(file, config);
    }
  }

  /// A connection by `config` that reads and needs no room. No other connection of this process may
  /// be there that takes the usual way.
  static Connection reading(Path file, SQLiteConfig config) throws SQLException {
    makeMap(file.resolveSibling(file.getFileName() + MAP));
    return config.createConnection(Connections.url(file) + ONLY_READING);
  }

  private static Connection tried(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("SELECT 1 FROM sqlite_schema LIMIT 1");
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /// Whether there was no room for the map of the log.
  static boolean isBehind(SQLException e) {
    return e instanceof SQLiteException sqlite
        && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE;
  }

  /// An empty file has room on a disk that is full.
  private static void makeMap(Path map) throws SQLException {
    try {
      Files.createFile(map, ours(map));
    } catch (FileAlreadyExistsException e) {
      return; // Somebody else's, or one that did not grow.
    } catch (IOException e) {
      throw new SQLException("no map of the log", null, SQLiteErrorCode.SQLITE_FULL.code, e);
    }
  }

  private static FileAttribute<?>[] ours(Path map) {
    return map.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
