package io.vibhava.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

  @TempDir private Path temporary;

  @Test
  void whatWasSaidIsRememberedAfterTheFolderWasLost() throws IOException {
    var program = Program.on(temporary.resolve("data"));
    program.run("chat", "--once", "My dog is called Biscuit.");
    assertThat(program.run("doctor").out()).contains("backup: none was taken yet");
    var file = temporary.resolve("talk.backup").toString();

    var taken =
        program.fed(
            "a good one\n".getBytes(StandardCharsets.UTF_8), "backup", file, "--passphrase-stdin");

    assertThat(taken.code()).as(taken.err()).isZero();
    assertThat(program.run("doctor").out()).contains("backup: the last good one");
    assertThat(program.run("backup", "--verify", file).code()).isZero();
    Files.move(temporary.resolve("data"), temporary.resolve("lost"));
    var again = Program.on(temporary.resolve("again"));
    assertThat(again.run("restore", file).code()).isEqualTo(5);
    var restored =
        again.fed(
            "a good one\n".getBytes(StandardCharsets.UTF_8), "restore", file, "--passphrase-stdin");
    assertThat(restored.code()).as(restored.err()).isZero();
    assertThat(again.run("chat", "--new", "--once", "What is my dog called?").out())
        .contains("Biscuit");
  }
}
