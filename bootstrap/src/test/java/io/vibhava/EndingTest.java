package io.vibhava;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.ai.fake.Answers;
import io.vibhava.ai.fake.FakeOpenAi;
import io.vibhava.ai.fake.Received;
import io.vibhava.cli.Choices;
import io.vibhava.cli.Place;
import io.vibhava.cli.Serving;
import io.vibhava.domain.account.KeyScope;
import io.vibhava.terminal.TerminalHouse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server that is told to end lets replies come to their end, and begins nothing else.
class EndingTest {

  private static final Duration BETWEEN_PIECES = Duration.ofMillis(100);

  @TempDir private Path folder;
  private final FakeOpenAi provider =
      FakeOpenAi.start()
          .usually(
              Answers.paced(
                  BETWEEN_PIECES,
                  request -> Collections.nCopies(isShort(request) ? 10 : 30, "word ")));

  @AfterEach
  void stop() {
    provider.close();
  }

  private static boolean isShort(Received request) {
    return request.text().contains("Briefly");
  }

  private static boolean isForLearning(Received request) {
    return request.json().has("response_format");
  }

  private long forLearning() {
    return provider.received().stream().filter(EndingTest::isForLearning).count();
  }

  @Test
  void noModelIsAskedToLearnFromThenOn() {
    var house =
        new TerminalHouse(
            Map.of(
                "OPENAI_BASE_URL",
                provider.baseUrl().toString(),
                "VIBHAVA_SERVE_STOP_TIMEOUT",
                "20s"));
    var choices = new Choices(Optional.of(folder.resolve("data")));
    var key = key(house, choices);
    var serving = house.serve(choices, place(), _ -> {});
    var brief = CompletableFuture.runAsync(() -> say(serving, key, "Briefly: I live in Porto."));
    var lengthy = CompletableFuture.runAsync(() -> say(serving, key, "I am a nurse in a clinic."));
    Awaitility.await().until(() -> provider.received().size() == 2);

    serving.close();

    assertThat(brief).isCompleted();
    assertThat(lengthy).isCompleted();
    assertThat(forLearning()).isZero();
  }

  private static String key(TerminalHouse house, Choices choices) {
    try (var open = house.open(choices, _ -> {})) {
      return open.engine()
          .issueKey()
          .issue(open.owner(), "laptop", KeyScope.USUAL)
          .secret()
          .reveal();
    }
  }

  private static Place place() {
    return new Place(
        Optional.empty(),
        OptionalInt.of(0),
        false,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty());
  }

  private static void say(Serving serving, String key, String text) {
    var json =
        "{\"model\":\"mira\",\"messages\":[{\"role\":\"user\",\"content\":\"%s\"}]}"
            .formatted(text);
    var request =
        HttpRequest.newBuilder(URI.create(serving.url() + "/v1/chat/completions"))
            .header("Authorization", "Bearer " + key)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
