package io.vibhava.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.ai.fake.Answers;
import io.vibhava.ai.fake.FakeOpenAi;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A session in a real terminal, which `script` makes. It has no size, as terminals made by
/// programs often have none.
class TerminalTest {

  @TempDir private Path folder;

  private Running sitting(Program program) {
    return program.with("TERM", "xterm-256color").start(inTerminal(program.command("chat")));
  }

  private static List<String> inTerminal(List<String> command) {
    if (System.getProperty("os.name").startsWith("Mac")) {
      var line = new ArrayList<>(List.of("script", "-q", "/dev/null"));
      line.addAll(command);
      return line;
    }
    var quoted =
        command.stream()
            .map(word -> "'" + word.replace("'", "'\\''") + "'")
            .collect(Collectors.joining(" "));
    return List.of("script", "-qec", "exec " + quoted, "/dev/null");
  }

  @Test
  void the_first_start_greets_and_the_next_one_knows() {
    var program = Program.on(folder.resolve("d"));
    try (var first = sitting(program)) {
      first.sees("Mira").sees("/avatar ", 3).sees(folder.resolve("d").toString()).sees("/help");
      first.sees("you").types("My dog is called Biscuit.\r").sees("\u001b[1myou", 2);
      first.types("/quit\r");
      assertThat(first.await().code()).isZero();
    }
    try (var next = sitting(program)) {
      next.sees("My dog is called Biscuit.").sees("\u001b[1myou");
      next.types("/memories Biscuit\r").sees("you told Mira").sees("\u001b[1myou", 2);
      next.types("\u0004");
      assertThat(next.await().code()).isZero();
    }
  }

  @Test
  void ctrl_c_cuts_a_reply_short_and_stays_and_at_the_prompt_leaves() {
    try (var server = FakeOpenAi.start()) {
      server.usually(Answers.paced(Duration.ofMillis(100), _ -> Collections.nCopies(600, "word ")));
      var program = Program.on(folder.resolve("d")).speakingBy(server.baseUrl());
      try (var sitting = sitting(program)) {
        sitting.sees("\u001b[1myou").types("Hello\r").sees("word ", 2).types("\u0003");
        sitting.sees("cut short").sees("\u001b[1myou", 2);
        sitting.types("\u0003");
        assertThat(sitting.await().code()).isEqualTo(130);
      }
    }
  }

  @Test
  void a_terminal_that_is_closed_ends_the_request_and_keeps_what_was_spoken() throws Exception {
    try (var server = FakeOpenAi.start()) {
      server.usually(Answers.paced(Duration.ofMillis(100), _ -> Collections.nCopies(600, "word ")));
      var program = Program.on(folder.resolve("d")).speakingBy(server.baseUrl());
      var sitting = sitting(program);
      sitting.sees("\u001b[1myou").types("Hello\r").sees("word ", 2);

      sitting.signal("KILL");

      server.last().gone().get(10, TimeUnit.SECONDS);
      assertThat(kept(program)).isTrue();
    }
  }

  private static boolean kept(Program program) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> !program.run("conversation", "search", "word").out().isEmpty());
    return true;
  }
}
