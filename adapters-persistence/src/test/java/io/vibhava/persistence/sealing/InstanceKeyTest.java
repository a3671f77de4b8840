package io.vibhava.persistence.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.domain.Failure;
import io.vibhava.persistence.sqlite.DataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstanceKeyTest {

  @TempDir private Path temporary;
  private DataFolder folder;
  private Path file;
  private InstanceKey key;

  @BeforeEach
  void aKey() {
    folder = DataFolder.at(temporary.resolve("data"));
    file = folder.file(InstanceKey.FILE);
    key = InstanceKey.create(folder);
  }

  @Test
  void itIsReadAsItWasMade() {
    assertThat(InstanceKey.read(file).id()).isEqualTo(key.id());
    assertThat(InstanceKey.read(file).blindIndex("ada")).isEqualTo(key.blindIndex("ada"));
  }

  @Test
  void itIsRandom() {
    var other = InstanceKey.create(DataFolder.at(temporary.resolve("other")));

    assertThat(other.id()).isNotEqualTo(key.id());
    assertThat(other.blindIndex("ada")).isNotEqualTo(key.blindIndex("ada"));
  }

  @Test
  void nobodyElseMayReadIt() throws Exception {
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(folder.file(InstanceKey.FILE + ".new")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rwxrwxrwx"})
  void itIsRefusedWhileOthersMayReadOrChangeIt(String permissions) throws Exception {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

    assertThatThrownBy(() -> InstanceKey.read(file))
        .isInstanceOf(Failure.Conflict.class)
        .hasMessageContainingAll(file.toString(), "chmod 600");
  }

  @Test
  void itIsRefusedWhenAnyByteOfItIsAnother() throws Exception {
    var bytes = Files.readAllBytes(file);

    for (var at = 0; at < bytes.length - 1; at++) {
      var altered = bytes.clone();
      altered[at] ^= 1;
      Files.write(file, altered);
      assertThatThrownBy(() -> InstanceKey.read(file))
          .as("byte %d", at)
          .isInstanceOf(Failure.Conflict.class)
          .hasMessageContainingAll(file.toString(), "damaged", "copy");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "something else", "vibhava instance key 1\n!!\n!!\n"})
  void whatIsNoKeyIsDamaged(String content) throws Exception {
    Files.writeString(file, content);

    assertThatThrownBy(() -> InstanceKey.read(file))
        .isInstanceOf(Failure.Conflict.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void aFolderInItsPlaceIsNamedAsOne() throws Exception {
    Files.delete(file);
    Files.createDirectory(file);

    assertThatThrownBy(() -> InstanceKey.read(file))
        .isInstanceOf(Failure.Conflict.class)
        .hasMessageContainingAll(file.toString(), "a file is expected, this is a folder", "copy");
  }

  @Test
  void aPersonsIndexIsTheirsAlone() {
    assertThat(key.blindIndex("ada")).hasSize(32).isNotEqualTo(key.blindIndex("Ada"));
  }
}
