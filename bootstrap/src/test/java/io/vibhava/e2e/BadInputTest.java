package io.vibhava.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What can't be taken is told in a line, with the thing, the limit, what came and the way out;
/// nothing is lost by it, and no stack trace is shown.
class BadInputTest {

  @TempDir private Path folder;

  private Terminal program() {
    return Terminal.on(folder.resolve("d"));
  }

  private static void assertRefused(Ended ended, int code, String... said) {
    assertThat(ended.code()).as(ended.err()).isEqualTo(code);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err())
        .contains(said)
        .doesNotContain("\tat ")
        .doesNotContain("Exception in thread")
        .doesNotContain("unexpected");
    assertThat(ended.err().lines()).allMatch(line -> line.startsWith("vibhava: "));
  }

  @Test
  void nothing_is_invalid() {
    assertRefused(program().run("chat", "--once", ""), 2, "message", "at least one visible");
  }

  @Test
  void a_megabyte_is_over_the_limit_and_is_not_kept() {
    var big = "x".repeat(1_000_000);

    assertRefused(program().piped(big, "chat", "--once", "-"), 6, "16,000", "1,000,000", "parts");
    assertThat(program().run("conversation", "list", "--json").out()).isEmpty();
  }

  @Test
  void a_long_line_in_a_pipe_is_refused_by_itself() {
    var lines = "One\n" + "x".repeat(1_000_000) + "\nThree\n";

    var ended = program().piped(lines, "chat", "--json");

    assertThat(ended.code()).isEqualTo(6);
    assertThat(ended.events("done")).hasSize(2);
    assertThat(ended.event("failed").get("code").asText()).isEqualTo("limit");
  }

  @Test
  void what_is_not_utf_8_is_invalid() {
    var latin = "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);

    assertRefused(program().piped(latin, "chat", "--once", "-"), 2, "byte 4", "0xE9", "UTF-8");
  }

  @Test
  void control_characters_are_invalid() {
    assertRefused(program().run("chat", "--once", "a\u0000b"), 2, "U+0000", "position 2");
    assertRefused(program().run("chat", "--once", "\u001b[31mred"), 2, "U+001B");
  }

  @Test
  void an_unknown_avatar_is_not_found_and_those_there_are_named() {
    assertRefused(program().run("chat", "--avatar", "Nobody", "--once", "Hi"), 3, "Nobody", "Mira");
  }

  @Test
  void an_unknown_option_is_invalid() {
    assertRefused(program().run("chat", "--jsn"), 2, "--jsn", "--json", "--help");
    assertThat(folder.resolve("d")).doesNotExist();
  }

  @Test
  void a_port_that_there_is_none_of_is_invalid() {
    assertRefused(program().run("serve", "--port", "99999"), 2, "--port", "65535", "99999");
  }

  @Test
  void a_setting_that_cannot_be_used_is_invalid() throws IOException {
    Files.createDirectories(folder.resolve("d"));
    Files.writeString(folder.resolve("d/vibhava.yaml"), "reply.timeout: soon\n");

    assertRefused(program().run("chat", "--once", "Hi"), 2, "reply.timeout");
  }

  @Test
  void a_file_in_the_folders_place_is_told() throws IOException {
    Files.writeString(folder.resolve("d"), "not a folder");

    assertRefused(program().run("chat", "--once", "Hi"), 2, "a folder is expected");
    assertThat(Files.readString(folder.resolve("d"))).isEqualTo("not a folder");
  }

  @Test
  void a_folder_that_cannot_be_made_is_told() throws IOException {
    Files.writeString(folder.resolve("file"), "");

    var ended = Terminal.on(folder.resolve("file/d")).run("chat", "--once", "Hi");

    assertThat(ended.code()).isIn(2, 4, 7);
    assertThat(ended.err()).contains(folder.resolve("file/d").toString()).doesNotContain("\tat ");
  }

  @Test
  void a_folder_for_what_is_unpacked_that_is_not_there_is_told() {
    var missing = folder.resolve("missing");
    var program = Program.on(folder.resolve("d"));
    var command = program.command("chat", "--once", "Hi");
    command.add(1, "-Djava.io.tmpdir=" + missing);

    var ended = program.start(command).endInput().await();

    assertThat(ended.code()).isEqualTo(7);
    assertThat(ended.err()).contains("SQLite", missing.toString()).doesNotContain("\tat ");
  }

  @Test
  void a_newer_database_is_left_alone() throws SQLException {
    assertThat(program().run("chat", "--once", "Hi").code()).isZero();
    alter("PRAGMA user_version = 99");
    alter(
        "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, installed_by, execution_time, success) VALUES (99, '99', 'later', 'SQL', 'V99', '', 0, 1)");

    assertRefused(program().run("chat", "--once", "Hi"), 5, "99", "newer program");
  }

  private void alter(String sql) throws SQLException {
    var url = "jdbc:sqlite:" + folder.resolve("d/vibhava.db");
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void a_key_file_that_is_gone_is_told_and_not_made_anew() throws IOException {
    assertThat(program().run("chat", "--once", "Hi").code()).isZero();
    var key = folder.resolve("d/instance.key");
    var copy = Files.move(key, folder.resolve("copy"));

    assertRefused(program().run("chat", "--once", "Hi"), 5, "instance.key");
    assertThat(key).doesNotExist();
    Files.move(copy, key);
    assertThat(program().run("conversation", "list", "--json").json()).hasSize(1);
  }

  @Test
  void a_key_file_that_is_damaged_is_told() throws IOException {
    assertThat(program().run("chat", "--once", "Hi").code()).isZero();
    Files.writeString(folder.resolve("d/instance.key"), "nonsense");

    assertRefused(program().run("chat", "--once", "Hi"), 5, "instance.key");
    assertThat(program().run("doctor").code()).isEqualTo(1);
  }
}
