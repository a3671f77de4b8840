package io.vibhava.persistence.sqlite;

import io.vibhava.domain.Failure;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/// Opens connections to one database file, each set up the same way.
final class Connections {

  private static final int CACHE_KIB = -8_000;

  /// Twelve times SQLite's own, since the same pages are written again and again while people talk,
  /// and a checkpoint writes each once. They stay below what the log may hold.
  private static final int LOG_PAGES_BEFORE_CHECKPOINT = 12_000;

  private static final int LOG_BYTES_MAX = 64 << 20;

  private final Path file;
  private final DatabaseSettings settings;
  private boolean onlyReads;

  Connections(Path file, DatabaseSettings settings) {
    this.file = file;
    this.settings = settings;
  }

  Handle writing() {
    return opened(this::connectForWriting);
  }

  Handle reading() {
    return opened(this::connectForReading);
  }

  private Handle opened(ConnectionFactory factory) {
    return Jdbi.create(factory)
        .setStatementBuilderFactory(_ -> new StatementCache())
        .registerArgument(new Columns.Ids())
        .registerArgument(new Columns.Instants())
        .open();
  }

  private synchronized Connection connectForWriting() throws SQLException {
    if (onlyReads) {
      throw Failure.LimitReached.full(
          "%s: the disk was full when it was opened, so it is only read, and this was not kept; free some space and start again, what was kept before is whole"
              .formatted(file));
    }
    var connection = connect();
    Patience.on(connection, settings.busyTimeout());
    return connection;
  }

  /// A disk without room is found at the first connection; from then on nobody writes, since one
  /// process can't take both ways to one file.
  private synchronized Connection connectForReading() throws SQLException {
    if (!onlyReads) {
      try {
        return queryOnly();
      } catch (SQLException e) {
        if (!FullDisk.isBehind(e)) {
          throw e;
        }
        onlyReads = true;
      }
    }
    return FullDisk.reading(file, configForOnlyReading());
  }

  private Connection queryOnly() throws SQLException {
    var connection = connect();
    try (var statement = connection.createStatement()) {
      statement.execute("PRAGMA query_only = 1");
    }
    return connection;
  }

  private SQLiteConfig configForOnlyReading() {
    var config = config();
    config.setReadOnly(true);
    return config;
  }

  private SQLiteConfig config() {
    var config = new SQLiteConfig();
    config.setBusyTimeout(Math.toIntExact(settings.busyTimeout().toMillis()));
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    config.setCacheSize(CACHE_KIB);
    config.setGetGeneratedKeys(false);
    config.setOpenMode(SQLiteOpenMode.NOMUTEX); // Each is used by one thread at a time.
    return config;
  }

  private Connection connect() throws SQLException {
    var config = config();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.valueOf(settings.synchronous().name()));
    config.setWalAutocheckpoint(LOG_PAGES_BEFORE_CHECKPOINT);
    config.setJournalSizeLimit(LOG_BYTES_MAX);
    config.enforceForeignKeys(true);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    return config.createConnection(url(file));
  }

  /// As a URI, since the driver takes a question mark in a plain path for the start of settings.
  static String url(Path file) {
    return "jdbc:sqlite:" + file.toAbsolutePath().toUri();
  }
}
