package io.vibhava.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {

  private final Shell shell = new Shell();

  @Test
  void tells_its_version_without_opening_anything() {
    var result = shell.run("--version");

    assertThat(result.code()).isZero();
    assertThat(result.out()).isEqualTo("vibhava 1.2.3\n");
    assertThat(shell.house.opened).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "chat --help",
        "avatar --help",
        "avatar create --help",
        "conversation --help",
        "conversation export --help",
        "memory --help",
        "memory forget --help",
        "backup --help",
        "restore --help",
        "doctor --help",
        "config --help"
      })
  void each_command_explains_itself_without_opening_anything(String line) {
    var result = shell.run(line.split(" "));

    assertThat(result.code()).isZero();
    assertThat(result.out()).startsWith("Usage: vibhava").contains("--data=DIR");
    assertThat(result.err()).isEmpty();
    assertThat(shell.house.opened).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "avatar ", "conversation ", "memory ", "account "})
  void what_a_list_of_commands_says_of_each_is_a_whole_sentence(String group) {
    var help = shell.run((group + "--help").split(" ")).out();

    var commands = help.substring(help.indexOf("Commands:\n") + 10).split("\n\n")[0];
    assertThat(commands.strip().split("\n(?=  \\S)")).allMatch(it -> it.strip().endsWith("."));
  }

  @Test
  void an_unknown_option_is_named_with_the_nearest_one_and_ends_with_2() {
    var result = shell.run("chat", "--jsn");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("vibhava: Unknown option: '--jsn'", "--json", "chat --help");
    assertThat(shell.house.opened).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "avatar", "conversation", "memory", "conversation show", "chatt"})
  void a_line_that_is_no_command_ends_with_2(String line) {
    var result = shell.run(line.isEmpty() ? new String[0] : line.split(" "));

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("vibhava: ").contains("--help");
  }

  @Test
  void a_new_and_a_named_conversation_exclude_each_other() {
    assertThat(shell.run("chat", "--new", "--conversation", "0000").code()).isEqualTo(2);
  }

  @Test
  void an_argument_that_begins_with_an_at_sign_is_text_not_a_file() {
    shell.house.fixed.reply("Fine.");

    assertThat(shell.run("chat", "--once", "@/etc/hostname").code()).isZero();
    assertThat(shell.run("conversation", "list").out()).contains("@/etc/hostname");
  }

  @Test
  void the_data_folder_may_be_named_before_or_behind_the_command() {
    shell.run("--data", "here", "chat", "--once", "Hello");

    assertThat(shell.run("conversation", "list", "--data", "here", "--json").json()).hasSize(1);
    assertThat(shell.run("conversation", "list", "--data", "there", "--json").json()).isEmpty();
  }

  @Test
  void a_failure_is_told_in_a_line_and_gives_its_code() {
    shell.house.broken = Optional.of(TestHouse.newerDatabase());

    var result = shell.run("conversation", "list");

    assertThat(result.code()).isEqualTo(5);
    assertThat(result.err()).isEqualTo("vibhava: " + TestHouse.newerDatabase().getMessage() + "\n");
  }

  @Test
  void what_nobody_expected_is_told_without_its_words_or_a_stack_trace(@TempDir Path data)
      throws IOException {
    shell.house.broken = Optional.of(new IllegalStateException("my dog Biscuit"));

    var result = shell.run("conversation", "list", "--data", data.toString());

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).contains("unexpected", "IllegalStateException", "faults.log");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(data.resolve("faults.log"))))
        .isEqualTo("rw-------");
    assertThat(Files.readString(data.resolve("faults.log")))
        .contains("java.lang.IllegalStateException", "CliTest")
        .doesNotContain("Biscuit");
  }

  @Test
  void what_another_thread_does_not_catch_is_told_without_its_words_or_a_stack_trace(
      @TempDir Path data) throws IOException {
    shell.house.opening = CliTest::failElsewhere;

    var result = shell.run("conversation", "list", "--data", data.toString());

    assertThat(result.code()).isZero();
    assertThat(result.err().lines()).first().asString().contains("unexpected", "faults.log, as ");
    assertThat(result.err()).doesNotContain("Biscuit", "\tat ");
    assertThat(Files.readString(data.resolve("faults.log")))
        .contains("java.lang.IllegalStateException", "CliTest")
        .doesNotContain("Biscuit");
  }

  private static void failElsewhere() {
    try {
      Thread.ofPlatform()
          .start(() -> {
            throw new IllegalStateException("my dog Biscuit");
          })
          .join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void what_cannot_be_written_down_is_told_with_its_place() {
    shell.house.broken = Optional.of(new IllegalStateException("my dog Biscuit"));

    var result = shell.run("conversation", "list", "--data", "/nowhere/at/all");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("IllegalStateException at ").doesNotContain("Biscuit");
  }

  @Test
  void doctor_prints_each_check_and_ends_with_1_where_one_failed() {
    assertThat(shell.run("doctor").code()).isZero();
    shell.house.checks =
        List.of(
            new Check("keys", Check.State.FAILED, "keys.db is missing"),
            new Check("model", Check.State.WARNING, "none was chosen"));

    var result = shell.run("doctor", "--json");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.lines())
        .containsExactly(
            "{\"name\":\"keys\",\"state\":\"failed\",\"message\":\"keys.db is missing\"}",
            "{\"name\":\"model\",\"state\":\"warning\",\"message\":\"none was chosen\"}");
  }

  @Test
  void doctor_shows_how_far_it_has_come_on_a_terminal_alone() {
    assertThat(shell.run("doctor").err()).isEmpty();

    assertThat(shell.attended().run("doctor").err()).contains("1,234 rows").endsWith("\u001b[K");
  }

  @Test
  void config_prints_each_setting_with_its_origin() {
    assertThat(shell.run("config").out()).contains("openai.key  sk-…1234  (OPENAI_API_KEY)");
    assertThat(shell.run("config", "--json").lines())
        .contains("{\"name\":\"llm\",\"value\":\"auto\",\"origin\":\"default\"}");
  }
}
