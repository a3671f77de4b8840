package io.vibhava.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.ai.fake.Answers;
import io.vibhava.ai.fake.FakeOpenAi;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A reply as it comes from a server, and what ends it early.
class StreamingTest {

  private static final Duration CLOSED_WITHIN = Duration.ofMillis(200);

  /// The machine may be busy with other things: one of several tries has to be in time.
  private static final int TRIES = 4;

  @TempDir private Path folder;
  private final FakeOpenAi server = FakeOpenAi.start();

  @BeforeEach
  void speakSlowly() {
    server.usually(Answers.paced(Duration.ofMillis(100), _ -> Collections.nCopies(600, "word ")));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Program program() {
    return Program.on(folder.resolve("d")).speakingBy(server.baseUrl());
  }

  @Test
  void the_first_piece_is_out_before_the_last_was_sent() {
    server.then(Answers.paced(Duration.ofSeconds(2), _ -> List.of("First ", "last.")));
    try (var running = program().start("chat", "--once", "Hello")) {
      running.sees("First");
      assertThat(running.out()).doesNotContain("last.");
      assertThat(running.await().out()).isEqualTo("First last.\n");
    }
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
  void a_signal_ends_the_request_at_once_and_keeps_what_was_spoken(String signal, int code) {
    for (var attempt = 1; ; attempt++) {
      try (var running = program().start("chat", "--new", "--once", "Hello", "--json")) {
        running.sees("word ");
        var before = System.nanoTime();
        running.signal(signal);
        var late = closedAfter(before).compareTo(CLOSED_WITHIN) > 0;
        var ended = running.await();
        assertThat(ended.code()).isEqualTo(code);
        assertThat(ended.event("done").get("state").asText()).isEqualTo("cut-short");
        assertKept(ended);
        if (!late) {
          return;
        }
        assertThat(attempt).as("tries that were not in time").isLessThan(TRIES);
      }
    }
  }

  @Test
  void a_reader_that_leaves_ends_the_request() {
    try (var running = program().start("chat", "--once", "Hello", "--json")) {
      running.sees("word ").leaves();
      closedAfter(System.nanoTime());
      assertThat(running.await().code()).isEqualTo(141);
    }
    var shown = program().run("conversation", "search", "word", "--json").json();
    assertThat(shown).hasSize(1);
  }

  @Test
  void a_pipe_that_waits_for_a_line_ends_by_a_signal() {
    try (var running = program().start("chat", "--json")) {
      server.then(Answers.saying("Fine."));
      running.types("Hello\n").sees("\"done\"").signal("TERM");
      assertThat(running.await().code()).isEqualTo(143);
    }
  }

  @Test
  void a_model_that_the_server_does_not_know_is_told_with_the_setting_that_names_it() {
    server.usually(Answers.failing(404, "model_not_found"));

    var ended = program().run("chat", "--once", "Hello", "--json");

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.event("failed").get("code").asText()).isEqualTo("invalid");
    assertThat(ended.event("failed").get("message").asText())
        .contains("it does not know the model", "OPENAI_MODEL");
  }

  @Test
  void a_reply_that_the_server_breaks_off_is_kept_and_told() {
    server.then((_, reply) -> reply.stream().piece("Half ").hangUp());

    var ended = program().run("chat", "--once", "Hello", "--json");

    assertThat(ended.code()).isEqualTo(7);
    assertThat(ended.event("done").get("state").asText()).isEqualTo("cut-short");
    assertThat(ended.err())
        .containsOnlyOnce("broke off")
        .contains("vibhava: the reply broke off: ", "the connection was lost; ask again");
    assertKept(ended);
  }

  private Duration closedAfter(long before) {
    try {
      var at = server.last().gone().get(30, TimeUnit.SECONDS);
      return Duration.ofNanos(at - before);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError("the request goes on", e);
    }
  }

  private void assertKept(Ended ended) {
    var id = ended.event("done").get("conversation").asText();
    var messages = program().run("conversation", "show", id, "--json").json();
    assertThat(messages).hasSize(2);
    assertThat(messages.getLast().get("state").asText()).isEqualTo("cut-short");
    assertThat(messages.getLast().get("text")).isEqualTo(ended.event("done").get("reply"));
  }
}
