package io.vibhava.ai.openai;

import static io.vibhava.application.turn.BrainContract.pieces;
import static io.vibhava.application.turn.BrainContract.prompt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.vibhava.ai.fake.Answer;
import io.vibhava.ai.fake.Answers;
import io.vibhava.ai.fake.FakeOpenAi;
import io.vibhava.domain.Failure;
import io.vibhava.domain.avatar.Voice;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAiRetriesTest {

  private final FakeOpenAi provider = FakeOpenAi.start();

  @AfterEach
  void stop() {
    provider.close();
  }

  private List<String> reply() {
    try (var brain = new OpenAiBrain(Fixtures.settings(provider))) {
      return pieces(brain.speak(prompt("Hi."), Voice.usual()));
    }
  }

  static Stream<Arguments> passing() {
    return Stream.of(
        arguments("HTTP 408", Answers.failing(408, "x")),
        arguments("HTTP 409", Answers.failing(409, "x")),
        arguments("HTTP 429", Answers.failing(429, "rate_limit_exceeded")),
        arguments("HTTP 500", Answers.failing(500, "x")),
        arguments("HTTP 503", Answers.failing(503, "x")),
        arguments("a reset", (Answer) (_, reply) -> reply.reset()),
        arguments("a lost connection", (Answer) (_, reply) -> reply.hangUp()),
        arguments("a lost stream", (Answer) (_, reply) -> reply.stream().hangUp()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("passing")
  void what_passes_is_tried_again_with_the_same_request(String what, Answer fault) {
    provider.then(fault).then(fault);
    assertThat(reply()).containsExactly("Hello", " there", ".");
    assertThat(provider.received()).hasSize(3);
    assertThat(provider.received())
        .extracting(request -> request.text())
        .containsOnly(provider.last().text());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("passing")
  void after_three_tries_it_is_a_failure(String what, Answer fault) {
    provider.usually(fault);
    assertThatThrownBy(this::reply).isInstanceOf(Failure.class);
    assertThat(provider.received()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 402, 403, 404, 413, 422})
  void what_lasts_is_not_tried_again(int status) {
    provider.usually(Answers.failing(status, "x"));
    assertThatThrownBy(this::reply).isInstanceOf(Failure.class);
    assertThat(provider.received()).hasSize(1);
  }

  @Test
  void a_quota_that_is_used_up_is_not_tried_again() {
    provider.usually(Answers.failing(429, "insufficient_quota"));
    assertThatThrownBy(this::reply).isInstanceOf(Failure.LimitReached.class);
    assertThat(provider.received()).hasSize(1);
  }

  @Test
  void a_wait_that_the_provider_asks_for_is_kept() {
    provider.then(Answers.failing(429, "x", Map.of("Retry-After", "1")));
    assertThat(reply()).isNotEmpty();
    assertThat(between(0, 1)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(3));
  }

  @Test
  void a_wait_in_milliseconds_comes_before_one_in_seconds() {
    provider.then(
        Answers.failing(503, "x", Map.of("Retry-After", "3600", "retry-after-ms", "250")));
    assertThat(reply()).isNotEmpty();
    assertThat(between(0, 1)).isBetween(Duration.ofMillis(250), Duration.ofSeconds(2));
  }

  @Test
  void a_wait_until_a_date_is_kept() {
    var soon = Instant.now().plusSeconds(2).atOffset(ZoneOffset.UTC);
    provider.then(
        Answers.failing(
            429, "x", Map.of("Retry-After", DateTimeFormatter.RFC_1123_DATE_TIME.format(soon))));
    assertThat(reply()).isNotEmpty();
    assertThat(between(0, 1)).isBetween(Duration.ofMillis(800), Duration.ofSeconds(4));
  }

  @Test
  void a_server_that_is_busy_for_longer_is_a_failure_at_once_that_tells_how_long() {
    provider.usually(Answers.failing(503, "x", Map.of("Retry-After", "3600")));
    var failure = catchThrowableOfType(Failure.Unavailable.class, this::reply);
    assertThat(failure.retryAfter()).hasValue(Duration.ofHours(1));
    assertThat(failure).hasMessageContaining("wait for 3600 s and ask again");
    assertThat(provider.received()).hasSize(1);
  }

  @Test
  void a_wait_longer_than_the_limit_is_a_failure_at_once_that_tells_it() {
    provider.usually(Answers.failing(429, "x", Map.of("Retry-After", "3600")));
    var failure = catchThrowableOfType(Failure.LimitReached.class, this::reply);
    assertThat(failure.retryAfter()).hasValue(Duration.ofHours(1));
    assertThat(failure).hasMessageContaining("wait for 3600 s and ask again");
    assertThat(provider.received()).hasSize(1);
  }

  @Test
  void a_busy_server_that_wants_a_longer_wait_than_the_limit_is_a_failure_at_once() {
    provider.usually(Answers.failing(503, "x", Map.of("Retry-After", "60")));
    assertThatThrownBy(this::reply)
        .isInstanceOf(Failure.Unavailable.class)
        .hasMessageContaining("HTTP 503");
    assertThat(provider.received()).hasSize(1);
  }

  @Test
  void a_wait_that_nobody_understands_is_none() {
    provider.then(Answers.failing(429, "x", Map.of("Retry-After", "soon, I think")));
    assertThat(reply()).isNotEmpty();
  }

  @Test
  void a_provider_that_fails_many_times_in_a_row_is_left_alone_for_a_while()
      throws InterruptedException {
    provider.usually(Answers.failing(500, "x"));
    var limits = Fixtures.breakingAfter(Fixtures.patient(), 2);
    try (var brain = new OpenAiBrain(Fixtures.settings(provider).with(limits))) {
      for (var i = 0; i < 2; i++) {
        assertThatThrownBy(() -> pieces(brain.speak(prompt("Hi."), Voice.usual())))
            .hasMessageContaining("HTTP 500");
      }
      assertThat(provider.received()).hasSize(6);
      var began = System.nanoTime();
      assertThatThrownBy(() -> pieces(brain.speak(prompt("Hi."), Voice.usual())))
          .isInstanceOf(Failure.Unavailable.class)
          .hasMessageContaining("could not answer 2 times in a row and is left alone until 20");
      assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(500));
      assertThat(provider.received()).hasSize(6);
      provider.usually(Answers.saying("Back."));
      TimeUnit.MILLISECONDS.sleep(limits.breakerPause().toMillis() + 200);
      assertThat(pieces(brain.speak(prompt("Hi."), Voice.usual()))).containsExactly("Back.");
      assertThat(pieces(brain.speak(prompt("Hi."), Voice.usual()))).containsExactly("Back.");
    }
  }

  @Test
  void a_refusal_leaves_the_provider_trusted() {
    provider.usually(Answers.failing(401, "x"));
    var limits = Fixtures.breakingAfter(Fixtures.patient(), 1);
    try (var brain = new OpenAiBrain(Fixtures.settings(provider).with(limits))) {
      for (var i = 0; i < 4; i++) {
        assertThatThrownBy(() -> pieces(brain.speak(prompt("Hi."), Voice.usual())))
            .isInstanceOf(Failure.NotAllowed.class);
      }
    }
    assertThat(provider.received()).hasSize(4);
  }

  private Duration between(int first, int second) {
    return Duration.ofNanos(
        provider.received().get(second).atNanos() - provider.received().get(first).atNanos());
  }
}
