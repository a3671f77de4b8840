package io.vibhava.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On a full disk a person sees what is there and takes it along, and is told that nothing is kept.
/// The disk is a small file system in memory, which only this test's processes see.
class FullDiskTest {

  /// Talks, fills the disk, and runs each line of arguments after that, telling how it ended.
  private static final String SCRIPT =
      """
      disk=$1 lines=$2
      shift 2
      mount -t tmpfs -o size=6m,mode=700 tmpfs "$disk" || exit 99
      "$@" chat --once 'My dog is called Biscuit.' || exit 98
      cat /dev/zero >"$disk/ballast" 2>&-
      while IFS= read -r line; do
        eval "\\"\\$@\\" $line" </dev/null
        echo "ended $? $line"
      done <"$lines"
      rm "$disk/ballast"
      "$@" chat --once 'I like tea.'
      echo "ended $? once there is space"
      "$@" conversation search tea
      """;

  private static final List<String> READING =
      List.of(
          "conversation list",
          "conversation search Biscuit",
          "memory list",
          "memory search dog",
          "memory export",
          "avatar list",
          "config");

  @TempDir private Path temporary;

  private String run(List<String> lines) throws IOException {
    var disk = Files.createDirectory(temporary.resolve("disk"));
    var script = Files.writeString(temporary.resolve("script"), SCRIPT);
    var read = Files.write(temporary.resolve("lines"), lines);
    var program = Program.on(disk.resolve("data"));
    var command = new ArrayList<>(List.of("unshare", "--mount"));
    if (!"root".equals(System.getProperty("user.name"))) {
      command.addAll(List.of("--user", "--map-root-user"));
    }
    command.addAll(List.of("sh", script.toString(), disk.toString(), read.toString()));
    command.addAll(program.command());
    var ended = program.start(command).endInput().await();
    return ended.out() + ended.err();
  }

  @Test
  void whatWasKeptIsReadAndTakenAlongAndNothingMoreIsKept() throws IOException {
    var backup = temporary.resolve("taken.backup");
    var lines = new ArrayList<>(READING);
    lines.add("backup '" + backup + "'");
    lines.add("backup --verify '" + backup + "'");
    lines.add("doctor");
    lines.add("chat --once 'I like coffee.'");
    lines.add("conversation search coffee");

    var heard = run(lines);

    assertThat(heard).contains("Biscuit", "the disk was full", "free some space");
    READING.forEach(line -> assertThat(heard).contains("ended 0 " + line));
    assertThat(heard).contains("ended 0 backup", "ended 1 doctor", "ended 6 chat");
    assertThat(heard).contains("0 MiB free on its disk", "ended 0 once there is space");
    assertThat(heard).contains("ended 0 backup --verify");
  }
}
