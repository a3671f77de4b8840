package io.vibhava.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberingTest {

  @TempDir private Path folder;

  @Test
  void what_was_told_is_known_in_a_new_process_to_this_avatar_in_this_folder_alone() {
    var program = Program.on(folder.resolve("d"));
    var told = program.run("chat", "--once", "My dog is called Biscuit and I live in Lisbon.");
    assertThat(told.code()).isZero();

    var asked = program.run("chat", "--new", "--once", "What is my dog called?", "--json");

    assertThat(asked.code()).isZero();
    assertThat(asked.json().getFirst().get("event").asText()).isEqualTo("asked");
    assertThat(asked.json().getLast().get("event").asText()).isEqualTo("done");
    assertThat(asked.event("recalled").toString()).contains("Biscuit");
    assertThat(asked.event("done").get("reply").asText()).contains("Biscuit");
    assertThat(asked.event("done").get("state").asText()).isEqualTo("complete");
    assertKnowsNothing(
        program.run("chat", "--avatar", "Declan", "--once", "What is my dog called?", "--json"));
    assertKnowsNothing(
        Program.on(folder.resolve("other"))
            .run("chat", "--once", "What is my dog called?", "--json"));
  }

  private static void assertKnowsNothing(Ended asked) {
    assertThat(asked.code()).isZero();
    assertThat(asked.events("done")).hasSize(1);
    assertThat(asked.out()).doesNotContain("Biscuit");
  }

  @Test
  void ten_lines_in_a_plain_locale_are_ten_turns_that_can_be_read_again() {
    var program = Program.on(folder.resolve("d")).with("LC_ALL", "C");
    var lines =
        IntStream.rangeClosed(1, 10).mapToObj(i -> "Zeile %d: Grüße, 犬 🐕".formatted(i)).toList();

    var spoken =
        program.fed(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), "chat", "--json");

    assertThat(spoken.code()).isZero();
    var done = spoken.events("done");
    assertThat(done).hasSize(10);
    var id = done.getFirst().get("conversation").asText();
    assertThat(done).extracting(it -> it.get("conversation").asText()).containsOnly(id);
    assertThat(said(program.run("conversation", "show", id, "--json"), "user")).isEqualTo(lines);
    var listed = program.run("conversation", "list", "--json").json();
    assertThat(listed).extracting(it -> it.get("id").asText()).containsExactly(id);
    assertThat(listed.getFirst().get("title").asText()).isEqualTo(lines.getFirst());
  }

  @Test
  void two_processes_at_once_lose_nothing_and_see_what_the_other_said() {
    var program = Program.on(folder.resolve("d"));
    try (var here = program.start("chat", "--json");
        var there = program.start("chat", "--new", "--json")) {
      here.types("My cat is called Nimbus.\n").sees("\"done\"");
      there.types("What is my cat called?\n").sees("\"done\"");
      assertThat(there.out()).contains("Nimbus");
      there.types("My sister is called Petra.\n").sees("\"event\":\"done\"", 2);
      here.types("What is my sister called?\n").sees("\"event\":\"done\"", 2);
      assertThat(here.out()).contains("Petra");

      for (var i = 1; i <= 5; i++) {
        here.types("Here %d.\n".formatted(i));
        there.types("There %d.\n".formatted(i));
      }
      assertThat(here.endInput().await().code()).isZero();
      assertThat(there.endInput().await().code()).isZero();
    }
    assertThat(saidIn(program)).containsAll(both("Here")).containsAll(both("There")).hasSize(14);
    assertThat(program.run("doctor").code()).isZero();
  }

  private static List<String> both(String where) {
    return IntStream.rangeClosed(1, 5).mapToObj(i -> "%s %d.".formatted(where, i)).toList();
  }

  /// What the person said in all conversations.
  private static List<String> saidIn(Program program) {
    return program.run("conversation", "list", "--json").json().stream()
        .map(it -> program.run("conversation", "show", it.get("id").asText(), "--json"))
        .flatMap(shown -> said(shown, "user").stream())
        .toList();
  }

  private static List<String> said(Ended shown, String role) {
    return shown.json().stream()
        .filter(it -> it.get("role").asText().equals(role))
        .map(it -> it.get("text").asText())
        .toList();
  }
}
