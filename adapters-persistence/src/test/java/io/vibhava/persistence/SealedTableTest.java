package io.vibhava.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedTableTest {

  private static final String TABLES_WITH_SEALED_ROWS =
      """
      SELECT group_concat(name) FROM (
        SELECT t.name FROM sqlite_schema t, pragma_table_info(t.name) c
        WHERE t.type = 'table' AND c.name = 'sealed' ORDER BY t.name)
      """;

  @TempDir private Path temporary;

  @Test
  void eachTableWithSealedRowsIsReadThrough() {
    var folder = temporary.resolve("data");
    SqliteStores.open(folder).close();

    var tables = Folders.text(folder.resolve("vibhava.db"), TABLES_WITH_SEALED_ROWS);

    assertThat(SealedTable.ALL)
        .extracting(SealedTable::name)
        .as("doctor and the trial of a backup open each row of these")
        .containsExactlyInAnyOrderElementsOf(List.of(tables.split(",")));
  }
}
