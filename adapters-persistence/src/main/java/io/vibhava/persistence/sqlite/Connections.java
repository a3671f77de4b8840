package io.vibhava.persistence.sqlite;

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

  /// Four times SQLite's own, since the same pages are written again and again while people talk,
  /// and a checkpoint writes each once.
  private static final int LOG_PAGES_BEFORE_CHECKPOINT = 4_000;

  private static final int LOG_BYTES_MAX = 64 << 20;

  private final Path file;
  private final DatabaseSettings settings;

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

  private Connection connectForWriting() throws SQLException {
    var connection = connect();
    Patience.on(connection, settings.busyTimeout());
    return connection;
  }

  private Connection connectForReading() throws SQLException {
    var connection = connect();
    try (var statement = connection.createStatement()) {
      statement.execute("PRAGMA query_only = 1");
    }
    return connection;
  }

  private Connection connect() throws SQLException {
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.valueOf(settings.synchronous().name()));
    config.setBusyTimeout(Math.toIntExact(settings.busyTimeout().toMillis()));
    config.setWalAutocheckpoint(LOG_PAGES_BEFORE_CHECKPOINT);
    config.setJournalSizeLimit(LOG_BYTES_MAX);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    config.setCacheSize(CACHE_KIB);
    config.enforceForeignKeys(true);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    config.setGetGeneratedKeys(false);
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    return config.createConnection(url(file));
  }

  /// As a URI, since the driver takes a question mark in a plain path for the start of settings.
  static String url(Path file) {
    return "jdbc:sqlite:" + file.toAbsolutePath().toUri();
  }
}
