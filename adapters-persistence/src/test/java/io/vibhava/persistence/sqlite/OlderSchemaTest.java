package io.vibhava.persistence.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OlderSchemaTest {

  private static final String MIGRATIONS = "io/vibhava/persistence/migrations/data";
  private static final List<String> TURNS_AND_JOBS =
      List.of(
          """
          INSERT INTO turn VALUES
            (x'01', x'0a', x'c1', x'a1', x'b1', x'b0', x'b2', 'complete', 7, 1, 2, 3, 2, x'5ea1'),
            (x'02', x'09', x'c2', x'a1', x'b3', x'b2', NULL, 'asked', 8, 0, 0, 0, 1, NULL),
            (x'02', x'0a', x'c2', x'a1', x'b3', x'b2', NULL, 'failed', 9, 0, 0, 0, 2, x'5ea2')
          """,
          """
          INSERT INTO job VALUES
            (x'01', x'0c', x'a1', x'c1', x'b1', 100, 0, 0, 'waiting', 'first', ''),
            (x'02', x'0b', x'a1', x'c2', x'b3', 101, 5, 1, 'failed', 'model', 'unavailable')
          """);

  @TempDir private Path folder;

  @Test
  void turnsAndJobsAreKeptAsTheirPlacesChange() throws SQLException {
    var file = folder.resolve("old.db");
    toVersionFive(file);
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      for (var statement : TURNS_AND_JOBS) {
        connection.createStatement().execute(statement);
      }
      var before = all(connection);

      new Migrations(new DatabaseFile(file, MIGRATIONS, 6), Duration.ofSeconds(1)).migrate();

      assertThat(all(connection)).hasSize(5).isEqualTo(before);
    }
  }

  private static void toVersionFive(Path file) {
    Flyway.configure()
        .dataSource("jdbc:sqlite:" + file, "", "")
        .locations("classpath:" + MIGRATIONS)
        .target("5")
        .loggers("slf4j")
        .load()
        .migrate();
  }

  private static List<List<Object>> all(Connection connection) throws SQLException {
    var all = new ArrayList<List<Object>>();
    for (var query : List.of("SELECT * FROM turn", "SELECT * FROM job")) {
      try (var rows = connection.createStatement().executeQuery(query + " ORDER BY owner, id")) {
        while (rows.next()) {
          all.add(row(rows, rows.getMetaData().getColumnCount()));
        }
      }
    }
    return all;
  }

  private static List<Object> row(ResultSet row, int columns) throws SQLException {
    var values = new ArrayList<Object>();
    for (var column = 1; column <= columns; column++) {
      values.add(row.getString(column) == null ? "none" : List.of(hex(row, column)));
    }
    return values;
  }

  private static String hex(ResultSet row, int column) throws SQLException {
    return HexFormat.of().formatHex(row.getBytes(column));
  }
}
