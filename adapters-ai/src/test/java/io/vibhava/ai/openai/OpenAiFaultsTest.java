package io.vibhava.ai.openai;

import static io.vibhava.application.turn.BrainContract.pieces;
import static io.vibhava.application.turn.BrainContract.prompt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.vibhava.ai.fake.Answer;
import io.vibhava.ai.fake.Answers;
import io.vibhava.ai.fake.FakeOpenAi;
import io.vibhava.ai.fake.Reply;
import io.vibhava.application.turn.Speech;
import io.vibhava.domain.Failure;
import io.vibhava.domain.avatar.Voice;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OpenAiFaultsTest {

  private static final String CANARY = "canary-7f3a-what-I-said";
  private static final String LIST = "[1,\"" + CANARY + "\"]";
  private static final String ERROR = "{\"error\":{\"message\":\"" + CANARY + "\",\"code\":\"x\"}}";
  private static final byte[] ECHO = (CANARY + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);

  private final FakeOpenAi provider = FakeOpenAi.start();

  @AfterEach
  void stop() {
    provider.close();
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        arguments(400, "invalid_value", "invalid", "OPENAI_MODEL"),
        arguments(400, "context_length_exceeded", "limit", "prompt.tokens-max"),
        arguments(400, "content_filter", "not-allowed", "content filter"),
        arguments(401, "invalid_api_key", "not-allowed", "OPENAI_API_KEY"),
        arguments(402, "payment", "limit", "billing"),
        arguments(403, "x", "not-allowed", "OPENAI_API_KEY"),
        arguments(404, "model_not_found", "invalid", "\"m\""),
        arguments(405, "x", "invalid", "OPENAI_BASE_URL"),
        arguments(408, "x", "unavailable", "HTTP 408"),
        arguments(409, "x", "unavailable", "HTTP 409"),
        arguments(413, "x", "limit", "prompt.tokens-max"),
        arguments(418, "x", "invalid", "HTTP 418"),
        arguments(422, "x", "invalid", "HTTP 422"),
        arguments(429, "rate_limit_exceeded", "limit", "HTTP 429"),
        arguments(429, "insufficient_quota", "limit", "quota"),
        arguments(500, "x", "unavailable", "HTTP 500"),
        arguments(502, "x", "unavailable", "HTTP 502"),
        arguments(503, "x", "unavailable", "HTTP 503"),
        arguments(504, "x", "unavailable", "HTTP 504"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void a_refusal_is_told_by_its_kind_with_the_way_out(
      int status, String code, String kind, String wayOut) {
    provider.usually(Answers.failing(status, code));
    var failure = failureOf(Fixtures.settings(provider), new ArrayList<>());
    assertThat(failure.code()).isEqualTo(kind);
    assertThat(failure).hasMessageContaining(wayOut);
    assertThat(provider.received()).hasSizeLessThanOrEqualTo(3);
  }

  static Stream<Arguments> brokenBeforeTheFirstWord() {
    return Stream.of(
        broken(
            "the end is missing",
            reply -> reply.stream().end(),
            "the reply's end is missing; ask again"),
        broken("hangs up after the head", reply -> reply.stream().hangUp(), "connection was lost"),
        broken("hangs up at once", Reply::hangUp, "connection was lost"),
        broken("resets", Reply::reset, "connection was lost"),
        broken("no HTTP", reply -> reply.raw(ECHO).hangUp(), "connection was lost"),
        broken("no JSON", reply -> reply.stream().event("{" + CANARY).done(), "understood"),
        broken("other JSON", reply -> reply.stream().event(LIST).done(), "understood"),
        broken("no words", reply -> reply.stream().finish("stop").done(), "an empty reply"),
        broken("only the end", reply -> reply.stream().done(), "an empty reply"),
        broken("a web page", reply -> whole(reply, "text/html"), "a web page came"),
        broken("plain JSON", reply -> whole(reply, "application/json"), "plain JSON came"),
        broken(
            "other type", reply -> reply.stream("image/" + CANARY).done(), "something else came"),
        broken("an error as event", reply -> reply.stream().event(ERROR).done(), "of the provider"),
        broken("50 MB in a line", reply -> endless(reply.stream()), "of more than 65,536 bytes"));
  }

  static Stream<Arguments> brokenInMidReply() {
    return Stream.of(
        broken(
            "the end is missing",
            reply -> begun(reply).end(),
            "the reply's end is missing; ask again"),
        broken("hangs up", reply -> begun(reply).hangUp(), "connection was lost"),
        broken("resets", reply -> begun(reply).reset(), "connection was lost"),
        broken("no JSON", reply -> begun(reply).event("{" + CANARY).done(), "understood"),
        broken("other JSON", reply -> begun(reply).event(LIST).done(), "understood"),
        broken("an error as event", reply -> begun(reply).event(ERROR).done(), "of the provider"),
        broken("50 MB in a line", reply -> endless(begun(reply)), "of more than 65,536 bytes"));
  }

  /// What a provider does wrong.
  @FunctionalInterface
  interface Fault {
    void happen(Reply reply) throws IOException;
  }

  private static Arguments broken(String how, Fault fault, String message) {
    return arguments(how, (Answer) (_, reply) -> fault.happen(reply), message);
  }

  private static Reply begun(Reply reply) throws IOException {
    return reply.stream().piece("Once ").piece("upon ");
  }

  private static void whole(Reply reply, String type) throws IOException {
    reply.whole(200, type, "{\"x\":\"" + CANARY + "\"}", Map.of());
  }

  private static void endless(Reply reply) throws IOException {
    var much = new byte[1 << 16];
    Arrays.fill(much, (byte) 'x');
    reply.text("data: ");
    for (var i = 0; i < 800 && !reply.isGone(); i++) {
      reply.bytes(much);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenBeforeTheFirstWord")
  void a_stream_that_is_broken_before_its_first_word_is_a_failure(
      String how, Answer answer, String message) {
    provider.usually(answer);
    var failure = failureOf(Fixtures.settings(provider), new ArrayList<>());
    assertThat(failure).isInstanceOf(Failure.Unavailable.class).hasMessageContaining(message);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenInMidReply")
  void a_stream_that_breaks_in_mid_reply_keeps_its_words_and_is_not_asked_again(
      String how, Answer answer, String message) {
    provider.usually(answer);
    var heard = new ArrayList<String>();
    var failure = failureOf(Fixtures.settings(provider), heard);
    assertThat(failure).isInstanceOf(Failure.Unavailable.class).hasMessageContaining(message);
    if (how.equals("resets")) { // What was sent last before a reset may be lost with it.
      assertThat("Once upon ").startsWith(String.join("", heard));
    } else {
      assertThat(heard).containsExactly("Once ", "upon ");
      assertThat(provider.received()).hasSize(1);
    }
  }

  @Test
  void a_reply_larger_than_its_limit_breaks_off() {
    provider.usually((request, reply) -> {
      reply.stream();
      for (var i = 0; i < 2_000 && !reply.isGone(); i++) {
        reply.piece("x".repeat(1_000));
      }
    });
    var heard = new ArrayList<String>();
    assertThat(failureOf(Fixtures.settings(provider), heard))
        .isInstanceOf(Failure.Unavailable.class)
        .hasMessageContaining("a reply of more than 1,048,576 bytes");
    assertThat(heard).isNotEmpty();
  }

  @Test
  void a_filter_that_stops_the_reply_is_told() {
    provider.usually((request, reply) -> reply.stream().finish("content_filter").done());
    assertThat(failureOf(Fixtures.settings(provider), new ArrayList<>()))
        .isInstanceOf(Failure.NotAllowed.class)
        .hasMessageContaining("content filter");
  }

  @Test
  void a_reply_whose_tokens_ran_out_before_its_first_word_is_told() {
    provider.usually((request, reply) -> reply.stream().finish("length").done());
    assertThat(failureOf(Fixtures.settings(provider), new ArrayList<>()))
        .isInstanceOf(Failure.LimitReached.class)
        .hasMessageContaining("reply.tokens-max");
  }

  @Test
  void a_missing_key_is_told_as_one() {
    provider.usually(Answers.failing(401, "x"));
    var place = new Place.OpenAi(provider.baseUrl(), "m", Optional.empty());
    assertThat(failureOf(Fixtures.settings(place), new ArrayList<>()))
        .isInstanceOf(Failure.NotAllowed.class)
        .hasMessageContaining("it wants a key; set OPENAI_API_KEY");
  }

  @Test
  void azure_is_told_by_its_own_settings() {
    provider.usually(Answers.failing(404, "DeploymentNotFound"));
    var place =
        new Place.Azure(provider.endpoint(), "our-gpt", "2024-10-21", Optional.of(new Secret("k")));
    assertThat(failureOf(Fixtures.settings(place), new ArrayList<>()))
        .hasMessageContaining("\"our-gpt\"")
        .hasMessageContaining("AZURE_OPENAI_DEPLOYMENT")
        .hasMessageContaining("AZURE_OPENAI_ENDPOINT");
  }

  @Test
  void a_server_that_is_not_there_is_told() throws IOException {
    int port;
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = taken.getLocalPort();
    }
    var failure =
        failureOf(
            Fixtures.settings(Fixtures.place(URI.create("http://127.0.0.1:" + port))),
            new ArrayList<>());
    assertThat(failure)
        .isInstanceOf(Failure.Unavailable.class)
        .hasMessage(
            "127.0.0.1:%d: it takes no connection; check OPENAI_BASE_URL and that the server runs",
            port);
  }

  @Test
  void a_host_that_nobody_knows_is_told() {
    var place = Fixtures.place(URI.create("http://nobody.invalid/v1"));
    assertThat(failureOf(Fixtures.settings(place), new ArrayList<>()))
        .isInstanceOf(Failure.Unavailable.class)
        .hasMessageContaining("nobody.invalid: no such host is known; check OPENAI_BASE_URL");
  }

  @Test
  void a_server_without_tls_is_told() {
    var place = Fixtures.place(URI.create("https://127.0.0.1:" + provider.port()));
    assertThat(failureOf(Fixtures.settings(place), new ArrayList<>()))
        .isInstanceOf(Failure.Unavailable.class)
        .hasMessageContaining("TLS");
  }

  @Test
  void the_next_turn_works_after_each_fault() {
    provider
        .then((_, reply) -> reply.reset())
        .then(Answers.failing(401, "x"))
        .then((_, reply) -> reply.stream().piece("Once").hangUp())
        .then((_, reply) -> reply.stream().event("{").done());
    try (var brain = new OpenAiBrain(Fixtures.settings(provider))) {
      for (var i = 0; i < 3; i++) {
        assertThat(failureOf(brain.speak(prompt("Hi."), Voice.usual()), new ArrayList<>()))
            .isNotNull();
      }
      assertThat(pieces(brain.speak(prompt("Hi."), Voice.usual())))
          .containsExactly("Hello", " there", ".");
    }
  }

  /// The failure, of which also everything is checked that holds for all of them.
  private Failure failureOf(OpenAiSettings settings, List<String> heard) {
    try (var brain = new OpenAiBrain(settings)) {
      return failureOf(brain.speak(prompt(CANARY), Voice.usual()), heard);
    }
  }

  private Failure failureOf(Speech speech, List<String> heard) {
    var failure =
        catchThrowableOfType(
            Failure.class,
            () -> {
              for (var piece = speech.next(); piece.isPresent(); piece = speech.next()) {
                heard.add(piece.get());
              }
            });
    assertThat(failure).isNotNull().hasNoCause();
    assertThat(failure.getMessage())
        .doesNotContain(CANARY)
        .doesNotContain(Fixtures.KEY)
        .satisfiesAnyOf(
            message -> assertThat(message).startsWith("127.0.0.1:"),
            message -> assertThat(message).startsWith("nobody.invalid:"));
    assertThat(speech.next()).isEmpty();
    return failure;
  }
}
