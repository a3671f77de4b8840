package io.vibhava.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.domain.Failure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder that this user may not write. It is tried by another process, since whoever runs the
/// tests as root may write everything: there that process gives the right to do so away first.
class ReadOnlyTest {

  private static final List<String> WITHOUT_ROOTS_RIGHTS =
      List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--");

  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void aFolderThatWasUsed() throws Exception {
    folder = temporary.resolve("data");
    try (var store = SqliteStores.open(folder)) {
      store.vault().open("ada");
    }
  }

  @AfterEach
  void makeItWritableAgain() throws Exception {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
  }

  /// Opens a folder and makes an account in it, and says how that failed.
  public static final class Opening {

    private Opening() {}

    public static void main(String[] arguments) {
      try (var store = SqliteStores.open(Path.of(arguments[0]))) {
        store.vault().open("grace");
        System.out.println("opened");
      } catch (Failure failure) {
        System.out.println(failure.code() + " " + failure.getMessage());
      }
    }
  }

  private List<String> opened(Path where) {
    var before =
        "root".equals(System.getProperty("user.name")) ? WITHOUT_ROOTS_RIGHTS : List.<String>of();
    try (var other = OtherProcess.running(before, Map.of(), Opening.class, where)) {
      return other.rest();
    }
  }

  @Test
  void anOrdinaryFolderOpens() {
    assertThat(opened(folder)).containsExactly("opened");
  }

  @Test
  void aFolderThatMayNotBeWrittenIsToldAndLeftAsItIs() throws Exception {
    var before = Folders.files(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));

    assertThat(opened(folder))
        .singleElement()
        .asString()
        .startsWith("unavailable")
        .contains(folder.toString(), "allow this user to write", "another folder");
    assertThat(Folders.files(folder)).isEqualTo(before);
  }

  @Test
  void aFileThatMayNotBeWrittenIsToldAndLeftAsItIs() throws Exception {
    var before = Folders.files(folder);
    Files.setPosixFilePermissions(
        folder.resolve("vibhava.db"), PosixFilePermissions.fromString("r--------"));

    assertThat(opened(folder))
        .singleElement()
        .asString()
        .startsWith("unavailable")
        .contains(folder.resolve("vibhava.db").toString(), "allow this user to write");
    assertThat(Folders.files(folder)).containsEntry("vibhava.db", before.get("vibhava.db"));
  }

  @Test
  void aPlaceWhereNoFolderMayBeMadeIsTold() throws Exception {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));

    assertThat(opened(folder.resolve("deeper")))
        .singleElement()
        .asString()
        .startsWith("unavailable")
        .contains("deeper", "can't be written");
  }
}
