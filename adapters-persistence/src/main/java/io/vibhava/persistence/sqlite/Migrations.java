package io.vibhava.persistence.sqlite;

import io.vibhava.domain.Failure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// Brings a database file to the schema that this program works with. Nobody else may migrate it
/// meanwhile.
public final class Migrations {

  private static final String HISTORY = "flyway_schema_history";

  private final DatabaseFile file;
  private final Duration busyTimeout;

  public Migrations(DatabaseFile file, Duration busyTimeout) {
    this.file = file;
    this.busyTimeout = busyTimeout;
  }

  /// Refuses a file that this program can't work with, without writing anything.
  ///
  /// @throws Failure.Conflict if a newer program wrote it, or it is no database of ours
  public void check() {
    var found = version();
    if (found > file.version()) {
      throw new Failure.Conflict(
          "%s: it is of version %d, and this program knows versions up to %d; use the newer program that wrote it, or name another folder"
              .formatted(file.path(), found, file.version()));
    }
  }

  /// Does the steps that are missing. Flyway takes long to start, so it is asked only when there
  /// are any.
  public void migrate() {
    if (version() < file.version()) {
      try {
        flyway().migrate();
      } catch (FlywayException e) {
        throw failure(e);
      }
    }
  }

  private Flyway flyway() {
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(Math.toIntExact(busyTimeout.toMillis()));
    var source = new SQLiteDataSource(config);
    source.setUrl(Connections.url(file.path()));
    return Flyway.configure(getClass().getClassLoader())
        .dataSource(source)
        .locations("classpath:" + file.migrations())
        .failOnMissingLocations(true)
        .loggers("slf4j")
        .load();
  }

  private RuntimeException failure(FlywayException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return new SqliteFailures(file.path(), busyTimeout).of(sql);
      }
    }
    return e;
  }

  /// The newest step that was done; 0 where there is none yet.
  private int version() {
    var config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(Math.toIntExact(busyTimeout.toMillis()));
    try (var connection = FullDisk.reading(file.path(), urlForLooking(), config)) {
      return hasHistory(connection)
          ? number(connection, "SELECT max(CAST(version AS INTEGER)) FROM " + HISTORY)
          : 0;
    } catch (SQLException e) {
      throw new SqliteFailures(file.path(), busyTimeout).of(e);
    }
  }

  /// Where nobody has the file open, it is looked at without leaving a trace, not even an empty
  /// log.
  private String urlForLooking() {
    var url = Connections.url(file.path());
    return Files.exists(Path.of(file.path() + "-wal")) ? url : url + "?immutable=1";
  }

  private boolean hasHistory(Connection connection) throws SQLException {
    var tables = number(connection, "SELECT count(*) FROM sqlite_schema WHERE type = 'table'");
    var histories =
        number(connection, "SELECT count(*) FROM sqlite_schema WHERE name = '" + HISTORY + "'");
    if (tables > 0 && histories == 0) {
      throw new Failure.Conflict(
          "%s: it is no database of ours; move it away, or name another folder"
              .formatted(file.path()));
    }
    return histories > 0;
  }

  private static int number(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }
}
