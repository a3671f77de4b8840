package io.vibhava.cli.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.cli.Shell;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BackupCommandsTest {

  private final Shell shell = new Shell();

  @BeforeEach
  void something_to_back_up() {
    shell.house.backedUp.computeIfAbsent(Path.of("usual"), _ -> new ArrayList<>()).add("Hello");
  }

  @Test
  void a_backup_is_taken_and_says_what_must_be_kept() {
    var result = shell.run("backup", "talk.backup");

    assertThat(result.code()).isZero();
    assertThat(result.out())
        .isEqualTo(
            "talk.backup and talk.backup.keys: 1 bytes as they were at 2026-11-23T10:00:00Z, restored on trial\n");
    assertThat(result.err()).contains("keep both files and a copy of usual/instance.key");
  }

  @Test
  void it_is_restored_into_another_folder_only_if_that_is_empty() {
    shell.run("backup", "talk.backup");

    assertThat(shell.run("restore", "talk.backup").code()).isEqualTo(5);
    var result = shell.run("restore", "talk.backup", "--data", "again", "--json");

    assertThat(result.code()).isZero();
    assertThat(result.json().getFirst().path("data").asText()).isEqualTo("again");
    assertThat(shell.house.backedUp.get(Path.of("again"))).isEqualTo(List.of("Hello"));
  }

  @Test
  void what_is_removed_and_set_aside_is_told() {
    for (var number = 0; number < 2; number++) {
      shell.run("backup", "talk.backup", "--keep", "2");
      shell.house.clock.advance(Duration.ofDays(1));
    }
    var result = shell.run("backup", "talk.backup", "--keep", "2", "--json").json().getFirst();

    assertThat(result.path("setAside").asText()).endsWith("talk-20261124T100000000Z.backup");
    assertThat(result.path("removed")).hasSize(1);
    assertThat(result.path("removed").get(0).asText()).endsWith("talk-20261123T100000000Z.backup");
  }

  @Test
  void it_is_verified() {
    shell.run("backup", "talk.backup");

    assertThat(shell.run("backup", "--verify", "talk.backup").out())
        .startsWith("talk.backup is whole: 1 bytes");
    assertThat(shell.run("backup", "--verify", "none.backup").code()).isEqualTo(3);
  }

  @Test
  void a_passphrase_comes_by_standard_input_alone() {
    assertThat(shell.run("backup", "talk.backup", "--passphrase-stdin").code()).isEqualTo(2);
    var result = shell.typing("correct horse\n").run("backup", "talk.backup", "--passphrase-stdin");

    assertThat(result.code()).isZero();
    assertThat(result.err()).contains("the passphrase or a copy of");
    assertThat(result.out() + result.err()).doesNotContain("correct horse");
  }

  @Test
  void options_that_have_no_effect_are_refused() {
    assertThat(shell.run("backup", "a", "--verify", "--keep", "2").code()).isEqualTo(2);
    assertThat(shell.run("backup", "a", "--key", "b").code()).isEqualTo(2);
    assertThat(shell.run("backup", "a", "--keep", "0").code()).isEqualTo(2);
    assertThat(shell.run("backup").code()).isEqualTo(2);
  }
}
