package io.vibhava.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What lies in the clear is a list, and this is it. A column that is added is sealed, or it is
/// argued for here.
class SchemaTest {

  private static final Set<String> SEALED = Set.of("sealed");
  private static final Set<String> IDS =
      Set.of(
          "owner",
          "id",
          "avatar",
          "conversation",
          "message",
          "parent",
          "head",
          "asked",
          "reply",
          "turn",
          "memory",
          "content",
          "key",
          "session",
          "guest");
  private static final Set<String> TIMES_OF_WRITING =
      Set.of(
          "created",
          "updated",
          "written",
          "lease_until",
          "queued",
          "due",
          "destroyed",
          "first",
          "last",
          "revoked",
          "used");
  private static final Set<String> KINDS_AND_STATES =
      Set.of(
          "kind",
          "state",
          "stage",
          "reason",
          "outcome",
          "swept",
          "one",
          "role",
          "scopes",
          "purpose",
          "declined");

  /// Who was asked for words and which model that is: it belongs to what things cost, and its
  /// provider knows it.
  private static final Set<String> COSTS =
      Set.of("provider", "model", "currency", "micros", "unpriced");

  private static final Set<String> COUNTS =
      Set.of(
          "revision",
          "security",
          "title_revision",
          "version",
          "epoch",
          "number",
          "seq",
          "began",
          "changed",
          "marked",
          "tries",
          "batches",
          "calls",
          "learned",
          "day",
          "times",
          "tokens",
          "input_tokens",
          "output_tokens",
          "cached_tokens");

  /// A keyed hash, which tells nothing without the instance key, and the hash of what can't be
  /// guessed; and chance that tells nothing to whoever has not that.
  private static final Set<String> HASHES = Set.of("person", "hash", "next", "nonce");

  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void aFolder() {
    folder = temporary.resolve("data");
    SqliteStores.open(folder).close();
  }

  private List<String> tables(String database) {
    var query =
        """
        SELECT group_concat(name, ',') FROM sqlite_schema
        WHERE type = 'table' AND name NOT IN ('flyway_schema_history') AND name NOT LIKE 'sqlite_%'
        """;
    return Arrays.asList(Folders.text(folder.resolve(database), query).split(","));
  }

  private List<String> columns(String database, String table, String which) {
    return listed(
        database,
        "SELECT name FROM pragma_table_info('%s') WHERE %s ORDER BY pk".formatted(table, which));
  }

  private List<String> listed(String database, String query) {
    return Folders.texts(folder.resolve(database), query, "name");
  }

  @Test
  void nothingLiesInTheClearButWhatIsListed() {
    var listed = new TreeSet<String>();
    for (var some :
        List.of(SEALED, IDS, TIMES_OF_WRITING, KINDS_AND_STATES, COSTS, COUNTS, HASHES)) {
      listed.addAll(some);
    }
    var used = new TreeSet<String>();
    for (var database : List.of("vibhava.db", "keys.db")) {
      tables(database).forEach(table -> used.addAll(columns(database, table, "true")));
    }

    assertThat(used).isEqualTo(listed);
  }

  @Test
  void theTablesAreThese() {
    assertThat(tables("vibhava.db"))
        .containsExactlyInAnyOrder(
            "account",
            "api_key",
            "password",
            "person_details",
            "session",
            "session_token",
            "ticket",
            "avatar",
            "avatar_revision",
            "share",
            "visit",
            "scope",
            "conversation",
            "message",
            "turn",
            "job",
            "memory",
            "memory_part",
            "vector",
            "forgotten",
            "ledger",
            "removal",
            "deed",
            "reflecting",
            "memory_use",
            "usage");
    assertThat(tables("keys.db"))
        .containsExactlyInAnyOrder("instance", "account_key", "content_key");
  }

  /// Those are not read but by their id; docs/decisions/0017 says why.
  private static final List<String> LED_BY_THE_ID = List.of("message_by_id", "turn", "job");

  @ParameterizedTest
  @ValueSource(strings = {"vibhava.db", "keys.db"})
  void theOwnerLeadsEachKeyButTheIdWhatEachMessageWritesAndIsReadByItAlone(String database) {
    var tables = new ArrayList<>(tables(database));
    tables.remove("instance"); // It is of nobody.

    assertThat(tables)
        .allSatisfy(table ->
            assertThat(columns(database, table, "pk > 0")).as(table).startsWith(leading(table)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vibhava.db", "keys.db"})
  void soIsEachIndex(String database) {
    var indexes =
        listed(
            database,
            "SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND name NOT LIKE 'flyway_%'");

    assertThat(indexes)
        .allSatisfy(index ->
            assertThat(listed(database, "SELECT name FROM pragma_index_info('" + index + "')"))
                .as(index)
                .startsWith(leading(index)));
  }

  /// A guest looks for what is shared with them among what is others'; docs/decisions/0029 says how
  /// far they get.
  private static final Map<String, String> LED_BY_WHOM_IT_IS_FOR =
      Map.of("share_by_person", "person", "share_by_guest", "guest");

  private static String[] leading(String key) {
    if (LED_BY_WHOM_IT_IS_FOR.containsKey(key)) {
      return new String[] {LED_BY_WHOM_IT_IS_FOR.get(key)};
    }
    return LED_BY_THE_ID.contains(key) ? new String[] {"id", "owner"} : new String[] {"owner"};
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM turn WHERE owner = ? AND id = ?",
        "SELECT * FROM message WHERE owner = ? AND id = ?",
        "DELETE FROM turn WHERE owner = ? AND id IN (SELECT turn FROM message WHERE owner = ? AND avatar = ?)",
        "DELETE FROM turn WHERE owner = ? AND conversation = ? AND reply IS NULL"
      })
  void noOtherOwnersRowsAreLookedAt(String statement) {
    assertThat(
            Folders.texts(
                folder.resolve("vibhava.db"), "EXPLAIN QUERY PLAN " + statement, "detail"))
        .isNotEmpty()
        .noneMatch(step -> step.startsWith("SCAN"));
  }

  @Test
  void theFilesAreKeptSafely() {
    assertThat(Folders.text(folder.resolve("vibhava.db"), "PRAGMA journal_mode")).isEqualTo("wal");
    assertThat(Folders.text(folder.resolve("keys.db"), "PRAGMA journal_mode")).isEqualTo("wal");
  }

  /// That this program skips Flyway where its constant is met hangs on the constant.
  @ParameterizedTest
  @ValueSource(strings = {"data", "keys"})
  void theNewestMigrationIsTheVersionThatThisProgramKnows(String database) throws IOException {
    var known = database.equals("data") ? OpenFolder.CONTENT_VERSION : OpenFolder.KEYS_VERSION;
    try (var migrations =
        Files.list(Path.of("src/main/resources/io/vibhava/persistence/migrations", database))) {
      assertThat(migrations.map(file -> file.getFileName().toString()))
          .hasSize(known)
          .anyMatch(name -> name.startsWith("V" + known + "__"));
    }
  }
}
