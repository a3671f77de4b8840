package io.vibhava.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vibhava.ai.fake.Answer;
import io.vibhava.ai.fake.Answers;
import io.vibhava.ai.fake.FakeOpenAi;
import io.vibhava.ai.fake.Received;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The terminal against a server that speaks the provider's protocol.
class ProviderTest {

  @TempDir Path data;

  private final FakeOpenAi server = FakeOpenAi.start();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void whatIsRecalledTravelsAsQuotedDataAndNeverInTheSystemMessage() {
    terminal().run("chat", "--once", "My dog is called Biscuit and I live in Lisbon.");

    var result = terminal().run("chat", "--new", "--once", "What is my dog called?", "--json");

    assertThat(result.code()).isZero();
    assertThat(result.events("recalled").getFirst().toString()).contains("Biscuit");
    var messages = messages(server.last());
    assertThat(messages.getFirst().path("role").asText()).isEqualTo("system");
    assertThat(messages.getFirst().toString()).doesNotContain("Biscuit");
    assertThat(messages.getLast().path("role").asText()).isEqualTo("user");
    assertThat(text(messages.getLast()))
        .contains("Biscuit")
        .contains("\"")
        .endsWith("What is my dog called?");
    assertThat(server.last().json().path("store").asBoolean(true)).isFalse();
  }

  @Test
  void consecutiveRequestsAreAlikeToTheByteUpToTheNewPartOfTheHistory() {
    terminal().piped("One.\nTwo.\nThree.\n", "chat", "--json");

    for (var number = 1; number < 3; number++) {
      var before = server.received().get(number - 1);
      var after = server.received().get(number);
      var known = messages(before).size() - 1;
      assertThat(messages(after).subList(0, known)).isEqualTo(messages(before).subList(0, known));
      assertThat(Arrays.mismatch(before.body(), after.body()))
          .isGreaterThanOrEqualTo(endOfKnown(before));
    }
  }

  /// Where the last message of a request begins, in bytes.
  private static int endOfKnown(Received request) {
    var last = messages(request).getLast().toString();
    return request
        .text()
        .indexOf(last.substring(0, last.indexOf(':')), request.text().length() / 2);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of("401", Answers.failing(401, "invalid_api_key"), 4, "not-allowed"),
        Arguments.of("403", Answers.failing(403, "forbidden"), 4, "not-allowed"),
        Arguments.of(
            "429",
            Answers.failing(429, "rate_limit_exceeded", Map.of("Retry-After", "60")),
            6,
            "limit"),
        Arguments.of("500", Answers.failing(500, "server_error"), 7, "unavailable"),
        Arguments.of("stall", Answers.silence(), 7, "unavailable"),
        Arguments.of("malformed", malformed(), 7, "unavailable"),
        Arguments.of("empty", Answers.saying(), 7, "unavailable"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void aFaultBeforeTheFirstWordIsToldTheWordsAreKeptAndTheNextTurnWorks(
      String name, Answer fault, int code, String failure) {
    server.then(fault);
    var patience = name.equals("stall") ? "3s" : "30s";

    var result =
        terminal()
            .with("VIBHAVA_REPLY_FIRST_TIMEOUT", patience)
            .piped("First " + name + ".\nSecond.\n", "chat", "--json");

    assertThat(result.code()).as(result.err()).isEqualTo(code);
    var failed = result.events("failed");
    assertThat(failed).hasSize(1);
    assertThat(failed.getFirst().path("code").asText()).isEqualTo(failure);
    assertThat(failed.getFirst().path("message").asText()).isNotBlank().doesNotContain("First");
    assertThat(result.events("done")).hasSize(1);
    assertThat(texts(result.events("done").getFirst()))
        .containsExactly("First " + name + ".", "Second.", "Hello there.");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("breaks")
  void aReplyThatBreaksOffIsKeptAsFarAsItCame(String name, Answer fault) {
    server.then(fault);

    var result = terminal().piped("First.\nSecond.\n", "chat", "--json");

    assertThat(result.code()).as(result.err()).isEqualTo(7);
    var done = result.events("done");
    assertThat(done.getFirst().path("state").asText()).isEqualTo("cut-short");
    assertThat(done.getFirst().path("reply").asText()).isEqualTo("Half a");
    assertThat(result.err()).contains("127.0.0.1");
    assertThat(texts(done.getLast()))
        .containsExactly("First.", "Half a", "Second.", "Hello there.");
  }

  static Stream<Arguments> breaks() {
    Answer cut = (request, reply) -> reply.stream().piece("Half a").hangUp();
    Answer broken =
        (request, reply) -> reply.stream().piece("Half a").event("{\"choices\":[{").done();
    return Stream.of(
        Arguments.of("cut", cut),
        Arguments.of("malformed", broken),
        Arguments.of("stall", Answers.stallingAfter("Half a")));
  }

  private static Answer malformed() {
    return (request, reply) -> reply.stream().event("{not json").done();
  }

  @Test
  void azureIsAskedAtItsOwnUrlWithItsOwnHeader() {
    var azure =
        new Terminal(
            data,
            Map.of(
                "AZURE_OPENAI_ENDPOINT", server.endpoint().toString(),
                "AZURE_OPENAI_API_KEY", "azure-key",
                "AZURE_OPENAI_DEPLOYMENT", "my-model",
                "OPENAI_API_VERSION", "2024-10-21"));

    var result = azure.run("chat", "--once", "Hi.");

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(server.last().target())
        .isEqualTo("/openai/deployments/my-model/chat/completions?api-version=2024-10-21");
    assertThat(server.last().headers()).containsEntry("api-key", "azure-key");
  }

  private Terminal terminal() {
    return new Terminal(
        data,
        Map.of(
            "VIBHAVA_LEARNING_MODEL", "off",
            "OPENAI_BASE_URL", server.baseUrl().toString(),
            "VIBHAVA_REPLY_RETRIES_MAX", "0",
            "VIBHAVA_REPLY_FIRST_TIMEOUT", "30s",
            "VIBHAVA_REPLY_PIECE_TIMEOUT", "2s"));
  }

  private List<String> texts(JsonNode done) {
    return terminal()
        .run("conversation", "show", done.path("conversation").asText(), "--json")
        .json()
        .stream()
        .map(message -> message.path("text").asText())
        .toList();
  }

  private static List<JsonNode> messages(Received request) {
    return StreamSupport.stream(request.json().path("messages").spliterator(), false).toList();
  }

  private static String text(JsonNode message) {
    var content = message.path("content");
    return content.isTextual() ? content.asText() : content.findValuesAsText("text").getLast();
  }
}
