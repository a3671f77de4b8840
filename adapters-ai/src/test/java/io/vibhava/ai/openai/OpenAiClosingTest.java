package io.vibhava.ai.openai;

import static io.vibhava.application.turn.BrainContract.pieces;
import static io.vibhava.application.turn.BrainContract.prompt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.vibhava.ai.fake.Answer;
import io.vibhava.ai.fake.Answers;
import io.vibhava.ai.fake.FakeOpenAi;
import io.vibhava.application.turn.Speech;
import io.vibhava.domain.Failure;
import io.vibhava.domain.avatar.Voice;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OpenAiClosingTest {

  private static final Duration AT_ONCE = Duration.ofMillis(200);

  private final FakeOpenAi provider = FakeOpenAi.start();
  private final OpenAiBrain brain = new OpenAiBrain(Fixtures.settings(provider));

  @AfterEach
  void stop() {
    brain.close();
    provider.close();
  }

  private Speech speak() {
    return brain.speak(prompt("Hi."), Voice.usual());
  }

  static Stream<Arguments> unfinished() {
    return Stream.of(
        arguments("no answer at all", Answers.silence()),
        arguments("no word yet", Answers.stallingAfter()),
        arguments("in mid-reply", Answers.stallingAfter("Once", " upon", " a time")),
        arguments("kept open by comments", comments()),
        arguments("with hardly a pause", flood()));
  }

  private static Answer comments() {
    return (_, reply) -> {
      reply.stream();
      while (!reply.isGone()) {
        reply.comment().pause(Duration.ofMillis(20));
      }
    };
  }

  /// Slow enough for what is read before it is closed to stay below what a reply may be long.
  private static Answer flood() {
    return (_, reply) -> {
      reply.stream();
      while (!reply.isGone()) {
        reply.piece("and so on ").pause(Duration.ofNanos(200_000));
      }
    };
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unfinished")
  void ends_the_request_at_once_and_whoever_waits_gets_nothing_more(String how, Answer answer)
      throws Exception {
    provider.then(answer);
    var speech = speak();
    var hearing = CompletableFuture.supplyAsync(() -> pieces(speech));
    Awaitility.await().until(() -> provider.received().size() == 1);
    TimeUnit.MILLISECONDS.sleep(150);
    var closed = System.nanoTime();
    speech.close();
    hearing.get(5, TimeUnit.SECONDS);
    assertThat(Duration.ofNanos(System.nanoTime() - closed)).isLessThan(AT_ONCE);
    var gone = provider.last().gone().get(5, TimeUnit.SECONDS);
    assertThat(Duration.ofNanos(gone - closed)).isLessThan(AT_ONCE);
    assertThat(speech.next()).isEmpty();
  }

  @Test
  void what_was_heard_before_stays_heard() {
    provider.then(Answers.stallingAfter("Once"));
    var speech = speak();
    assertThat(speech.next()).hasValue("Once");
    speech.close();
    assertThat(speech.next()).isEmpty();
  }

  @Test
  void a_reply_that_is_closed_while_it_waits_for_another_try_is_not_tried_again() throws Exception {
    provider.usually(Answers.failing(503, "x", Map.of("Retry-After", "1")));
    var speech = speak();
    var hearing = CompletableFuture.supplyAsync(speech::next);
    Awaitility.await().until(() -> provider.received().size() == 1);
    TimeUnit.MILLISECONDS.sleep(150);
    var closed = System.nanoTime();
    speech.close();
    assertThat(hearing.get(5, TimeUnit.SECONDS)).isEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - closed)).isLessThan(AT_ONCE);
    TimeUnit.MILLISECONDS.sleep(1_500);
    assertThat(provider.received()).hasSize(1);
  }

  @Test
  void closing_says_nothing_about_the_provider() {
    var limits = Fixtures.patient();
    provider.usually(Answers.stallingAfter("Once"));
    try (var cautious =
        new OpenAiBrain(Fixtures.settings(provider).with(Fixtures.breakingAfter(limits, 1)))) {
      for (var i = 0; i < 5; i++) {
        var speech = cautious.speak(prompt("Hi."), Voice.usual());
        assertThat(speech.next()).hasValue("Once");
        speech.close();
      }
      provider.usually(Answers.silence());
      for (var i = 0; i < 5; i++) {
        cautious.speak(prompt("Hi."), Voice.usual()).close();
      }
      provider.usually(Answers.saying("Still here."));
      assertThat(pieces(cautious.speak(prompt("Hi."), Voice.usual())))
          .containsExactly("Still here.");
    }
  }

  @Test
  void an_interrupted_wait_is_a_failure_and_ends_the_request() throws Exception {
    provider.then(Answers.silence());
    interruptOnceAsked();
    assertThatThrownBy(speak()::next)
        .isInstanceOf(Failure.Unavailable.class)
        .hasMessageContaining("interrupted");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(provider.last().gone().get(5, TimeUnit.SECONDS)).isPositive();
  }

  @Test
  void an_interrupted_wait_for_another_try_is_a_failure() {
    provider.usually(Answers.failing(503, "x", Map.of("Retry-After", "1")));
    interruptOnceAsked();
    assertThatThrownBy(speak()::next)
        .isInstanceOf(Failure.Unavailable.class)
        .hasMessageContaining("interrupted");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(provider.received()).hasSize(1);
  }

  @Test
  void what_goes_wrong_meanwhile_is_thrown_and_ends_the_request_at_once() throws Exception {
    pieces(speak()); // Leaves a connection that the question goes out by at once.
    provider.then(Answers.silence());
    var thrown = new AtomicLong();
    assertThatThrownBy(() ->
            speak()
                .ask(() -> {
                  Awaitility.await().until(() -> provider.received().size() == 2);
                  thrown.set(System.nanoTime());
                  throw new Failure.LimitReached("disk: it is full");
                }))
        .isInstanceOf(Failure.LimitReached.class);
    var gone = provider.last().gone().get(5, TimeUnit.SECONDS);
    assertThat(Duration.ofNanos(gone - thrown.get())).isLessThan(AT_ONCE);
  }

  private void interruptOnceAsked() {
    var waiting = Thread.currentThread();
    CompletableFuture.runAsync(() -> {
      Awaitility.await().until(() -> provider.received().size() == 1);
      waiting.interrupt();
    });
  }

  @Test
  void the_connection_of_a_whole_reply_serves_the_next_one() {
    for (var i = 0; i < 5; i++) {
      try (var speech = speak()) {
        assertThat(pieces(speech)).isNotEmpty();
      }
    }
    assertThat(provider.connections()).isEqualTo(1);
    assertThat(provider.received()).hasSize(5);
  }
}
