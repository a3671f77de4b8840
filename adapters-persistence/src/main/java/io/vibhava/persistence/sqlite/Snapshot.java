package io.vibhava.persistence.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;

/// A copy of a database file, as it was at one moment, by SQLite's own backup.
public final class Snapshot {

  /// All in one step, which sees one state of the database; in several steps each write in between
  /// would begin the copy anew.
  private static final int ALL_PAGES = -1;

  private static final int PAUSE_MILLIS = 50;

  private final Path file;

  private Snapshot(Path file) {
    this.file = file;
  }

  public static Snapshot at(Path file) {
    return new Snapshot(file);
  }

  /// Copies `database`, to which others may go on writing, page by page into `file`.
  ///
  /// @throws io.vibhava.domain.Failure if that can't be done
  public static Snapshot of(Path database, Path file, Duration busyTimeout) {
    var config = new SQLiteConfig();
    config.setBusyTimeout(Math.toIntExact(busyTimeout.toMillis()));
    try (var connection = FullDisk.reading(database, Connections.url(database), config)) {
      var triesMax = Math.toIntExact(busyTimeout.toMillis() / PAUSE_MILLIS + 1);
      var code =
          connection
              .unwrap(SQLiteConnection.class)
              .getDatabase()
              .backup("main", file.toString(), null, PAUSE_MILLIS, triesMax, ALL_PAGES);
      if (code != SQLiteErrorCode.SQLITE_OK.code) {
        throw new SQLException("no copy", null, code);
      }
    } catch (SQLException e) {
      throw new SqliteFailures(database, busyTimeout).of(e);
    }
    return at(file);
  }

  /// How many rows each table has.
  public Map<String, Long> rows() {
    var rows = new TreeMap<String, Long>();
    for (var table : texts("SELECT name FROM sqlite_schema WHERE type = 'table'")) {
      rows.put(table, Long.valueOf(texts("SELECT count(*) FROM \"" + table + "\"").getFirst()));
    }
    return rows;
  }

  /// Whether each page and each reference in it is as it should be.
  public boolean isWhole() {
    return texts("PRAGMA integrity_check").equals(List.of("ok"))
        && texts("SELECT * FROM pragma_foreign_key_check LIMIT 1").isEmpty();
  }

  /// Changes the copy.
  public void change(String statement) {
    try (var connection = new SQLiteConfig().createConnection(Connections.url(file));
        var change = connection.createStatement()) {
      change.executeUpdate(statement);
    } catch (SQLException e) {
      throw new SqliteFailures(file, Duration.ZERO).of(e);
    }
  }

  /// Nobody else has the file, so that looking leaves no trace beside it.
  private List<String> texts(String query) {
    var config = new SQLiteConfig();
    config.setReadOnly(true);
    try (var connection = config.createConnection(Connections.url(file) + "?immutable=1");
        var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      var texts = new ArrayList<String>();
      while (row.next()) {
        texts.add(row.getString(1));
      }
      return texts;
    } catch (SQLException e) {
      throw new SqliteFailures(file, Duration.ZERO).of(e);
    }
  }
}
