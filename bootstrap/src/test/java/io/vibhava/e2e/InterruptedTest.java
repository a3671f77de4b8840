package io.vibhava.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.ai.fake.Answers;
import io.vibhava.ai.fake.FakeOpenAi;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A reply that is interrupted from outside, in a process of its own.
class InterruptedTest {

  private static final Duration CLOSED_WITHIN = Duration.ofMillis(200);

  @TempDir Path data;

  private final FakeOpenAi server = FakeOpenAi.start();

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"INT", "TERM", "HUP"})
  void aSignalEndsTheUpstreamRequestAtOnceAndKeepsWhatWasSpoken(String signal) throws Exception {
    server.usually(Answers.paced(Duration.ofMillis(20), _ -> Collections.nCopies(3_000, "word ")));
    try (var program = Forked.start(data, environment(), "chat", "--once", "Talk.", "--json")) {
      program.awaitLine("\"spoke\"");
      var before = System.nanoTime();
      program.signal(signal);

      var gone = server.last().gone().get(10, TimeUnit.SECONDS);

      assertThat(Duration.ofNanos(gone - before))
          .isLessThan(CLOSED_WITHIN.multipliedBy(patience()));
      assertThat(program.exit()).isNotZero();
    }
    assertThat(shown()).contains("\"cut-short\"").contains("word word");
  }

  @Test
  void aReaderThatGoesAwayEndsTheUpstreamRequest() throws Exception {
    server.usually(Answers.paced(Duration.ofMillis(20), _ -> Collections.nCopies(3_000, "word ")));
    try (var program = Forked.start(data, environment(), "chat", "--once", "Talk.", "--json")) {
      program.awaitLine("\"spoke\"");
      program.process().getInputStream().close();

      assertThat(server.last().gone().get(10, TimeUnit.SECONDS)).isPositive();
      assertThat(program.exit()).isNotZero();
    }
    assertThat(shown()).contains("\"cut-short\"");
  }

  /// A machine that is busy with other things wakes a process late; the bound holds on one that is
  /// not.
  private static int patience() {
    return Integer.getInteger("vibhava.test.patience", 5);
  }

  private String shown() {
    var terminal = new Terminal(data, environment());
    var conversation = terminal.run("conversation", "list", "--json").events().getFirst();
    return terminal.run("conversation", "show", conversation.path("id").asText(), "--json").out();
  }

  private Map<String, String> environment() {
    return Map.of("OPENAI_BASE_URL", server.baseUrl().toString());
  }
}
