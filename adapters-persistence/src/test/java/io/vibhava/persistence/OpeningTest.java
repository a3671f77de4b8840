package io.vibhava.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.domain.Failure;
import io.vibhava.persistence.sealing.InstanceKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {

  private static final List<String> FILES = List.of("vibhava.db", "keys.db", InstanceKey.FILE);

  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void aFolderThatIsNotThere() {
    folder = temporary.resolve("data");
  }

  private void use() {
    try (var store = SqliteStores.open(folder)) {
      store.vault().open("ada");
    }
  }

  private AbstractThrowableAssert<?, ? extends Throwable> refused() {
    return assertThatThrownBy(() -> SqliteStores.open(folder).close());
  }

  // The folder

  @Test
  void whatIsMadeBelongsToThisUserAlone() throws Exception {
    try (var store = SqliteStores.open(folder)) {
      store.vault().open("ada");
      assertThat(Files.getPosixFilePermissions(folder))
          .isEqualTo(PosixFilePermissions.fromString("rwx------"));
      try (var files = Files.list(folder)) {
        assertThat(files)
            .hasSizeGreaterThanOrEqualTo(6)
            .allSatisfy(file ->
                assertThat(Files.getPosixFilePermissions(file))
                    .as(file.toString())
                    .isEqualTo(PosixFilePermissions.fromString("rw-------")));
      }
    }
  }

  @Test
  void anEmptyFolderThatIsThereIsTakenAndClosedToOthers() throws Exception {
    Files.createDirectory(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

    use();

    assertThat(Files.getPosixFilePermissions(folder))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void aFolderWithOtherThingsInItKeepsItsRights() throws Exception {
    Files.createDirectory(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(folder.resolve("notes.txt"), "mine");

    use();

    assertThat(Files.getPosixFilePermissions(folder))
        .isEqualTo(PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "with space",
        "a?b=c&d",
        "100%41",
        "#1",
        "Ünïcödé 🦉",
        "it's",
        "a;b",
        "sub/folder/deep"
      })
  void theFolderMayHaveAnyName(String name) {
    folder = temporary.resolve(name);

    use();

    assertThat(folder.resolve("vibhava.db")).isNotEmptyFile();
  }

  @Test
  void aFileInItsPlaceIsRefused() throws Exception {
    Files.writeString(folder, "something");

    refused()
        .isInstanceOf(Failure.Invalid.class)
        .hasMessageContainingAll(folder.toString(), "folder", "file");
    assertThat(folder).hasContent("something");
  }

  @Test
  void aPlaceWhereNothingCanBeMadeIsRefused() {
    folder = Path.of("/proc/vibhava");

    refused()
        .isInstanceOf(Failure.Unavailable.class)
        .hasMessageContainingAll("/proc/vibhava", "can't be written", "another folder");
  }

  // Newer and foreign databases

  @ParameterizedTest
  @ValueSource(strings = {"vibhava.db", "keys.db"})
  void aNewerDatabaseIsRefusedAndLeftAsItIs(String name) {
    use();
    Folders.sql(
        folder.resolve(name),
        """
        INSERT INTO flyway_schema_history
        VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'somebody', '2030-01-01', 1, 1)
        """);
    var before = Folders.files(folder);

    refused()
        .isInstanceOf(Failure.Conflict.class)
        .hasMessageContainingAll(
            folder.resolve(name).toString(),
            "version 99",
            "up to "
                + (name.equals("keys.db") ? OpenFolder.KEYS_VERSION : OpenFolder.CONTENT_VERSION),
            "newer program");
    assertThat(Folders.files(folder)).containsExactlyEntriesOf(before);
  }

  @Test
  void aForeignDatabaseIsRefusedAndLeftAsItIs() throws Exception {
    Files.createDirectory(folder);
    Folders.sql(folder.resolve("vibhava.db"), "CREATE TABLE recipes (name TEXT)");
    var before = Folders.files(folder).get("vibhava.db");

    refused()
        .isInstanceOf(Failure.Conflict.class)
        .hasMessageContainingAll("vibhava.db", "no database of ours");
    assertThat(Folders.files(folder)).containsEntry("vibhava.db", before);
    assertThat(folder.resolve(InstanceKey.FILE)).doesNotExist();
  }

  @Test
  void whatIsNoDatabaseIsRefusedAndLeftAsItIs() throws Exception {
    Files.createDirectory(folder);
    Files.writeString(
        folder.resolve("vibhava.db"),
        "no database at all, but long enough to look like one".repeat(90));

    refused()
        .isInstanceOf(Failure.Conflict.class)
        .hasMessageContainingAll("vibhava.db", "damaged", "backup");
  }

  @Test
  void aFolderOfThisVersionIsOpenedAgainWithoutMigrating() {
    use();
    var history = "SELECT count(*) FROM flyway_schema_history";
    var before = Folders.count(folder.resolve("vibhava.db"), history);

    use();

    assertThat(Folders.count(folder.resolve("vibhava.db"), history))
        .isEqualTo(before)
        .isEqualTo(OpenFolder.CONTENT_VERSION);
  }

  // Keys

  @Test
  void aMissingKeyIsRefusedAndNeverMadeAnew() throws Exception {
    use();
    var key = folder.resolve(InstanceKey.FILE);
    var moved = temporary.resolve("moved");
    Files.move(key, moved);

    refused()
        .isInstanceOf(Failure.Conflict.class)
        .hasMessageContainingAll(key.toString(), "missing", "copy");
    assertThat(key).doesNotExist();

    Files.move(moved, key);
    use();
  }

  @Test
  void aDamagedKeyIsRefusedAndLeftAsItIs() throws Exception {
    use();
    var key = folder.resolve(InstanceKey.FILE);
    Files.writeString(key, "damaged");

    refused()
        .isInstanceOf(Failure.Conflict.class)
        .hasMessageContainingAll(key.toString(), "damaged", "copy");
    assertThat(key).hasContent("damaged");
  }

  @Test
  void theKeyOfAnotherFolderIsRefused() throws Exception {
    use();
    var ours = folder;
    folder = temporary.resolve("other");
    use();
    Files.copy(
        folder.resolve(InstanceKey.FILE),
        ours.resolve(InstanceKey.FILE),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.COPY_ATTRIBUTES);
    folder = ours;

    refused()
        .isInstanceOf(Failure.Conflict.class)
        .hasMessageContainingAll(InstanceKey.FILE, "another folder", "put back");
  }

  @Test
  void aKeyThatOthersMayReadIsRefused() throws Exception {
    use();
    Files.setPosixFilePermissions(
        folder.resolve(InstanceKey.FILE), PosixFilePermissions.fromString("rw-r--r--"));

    refused()
        .isInstanceOf(Failure.Conflict.class)
        .hasMessageContainingAll(InstanceKey.FILE, "chmod 600");
  }

  @Test
  void missingKeysOfAccountsAreRefused() throws Exception {
    use();
    Files.delete(folder.resolve("keys.db"));

    refused()
        .isInstanceOf(Failure.Conflict.class)
        .hasMessageContainingAll("keys.db", "missing", "copy");
  }

  @Test
  void keysOlderThanTheAccountsAreRefusedWhenTheAccountIsOpened() throws Exception {
    try (var store = SqliteStores.open(folder)) {
      store.vault().open("ada");
    }
    var older = Files.readAllBytes(folder.resolve("keys.db"));
    try (var store = SqliteStores.open(folder)) {
      store.vault().open("grace");
    }
    Files.write(folder.resolve("keys.db"), older);

    try (var store = SqliteStores.open(folder)) {
      store.vault().open("ada");
      assertThatThrownBy(() -> store.vault().open("grace"))
          .isInstanceOf(Failure.Conflict.class)
          .hasMessageContainingAll("keys.db", "older", "backup");
    }
  }

  @Test
  void manyWhoOpenANewFolderAtOnceShareOneKey() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var opened = IntStream.range(0, 6).mapToObj(_ -> threads.submit(() -> opened())).toList();
      for (var one : opened) {
        assertThat(one.get()).isEqualTo(opened.getFirst().get());
      }
    }
    assertThat(Folders.count(folder.resolve("vibhava.db"), "SELECT count(*) FROM account"))
        .isEqualTo(1);
    assertThat(Folders.count(folder.resolve("keys.db"), "SELECT count(*) FROM account_key"))
        .isEqualTo(1);
  }

  private Object opened() {
    try (var store = SqliteStores.open(folder)) {
      return store.vault().open("ada").id();
    }
  }

  @Test
  void nothingIsLeftBehindByClosing() {
    use();

    assertThat(Folders.files(folder))
        .containsOnlyKeys("instance.key", "keys.db", "vibhava.db", "vibhava.lock");
    assertThat(FILES).allSatisfy(file -> assertThat(folder.resolve(file)).isNotEmptyFile());
  }

  @Test
  void aClosedStoreSaysSo() {
    var store = SqliteStores.open(folder);
    var owner = store.vault().open("ada");
    store.close();
    store.close();

    assertThatThrownBy(() -> store.avatars().list(owner))
        .isInstanceOf(Failure.Unavailable.class)
        .hasMessageContainingAll("vibhava.db", "closed", "open it again");
  }
}
