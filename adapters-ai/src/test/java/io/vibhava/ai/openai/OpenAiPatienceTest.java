package io.vibhava.ai.openai;

import static io.vibhava.application.turn.BrainContract.pieces;
import static io.vibhava.application.turn.BrainContract.prompt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.ai.fake.Answer;
import io.vibhava.ai.fake.Answers;
import io.vibhava.ai.fake.FakeOpenAi;
import io.vibhava.domain.Failure;
import io.vibhava.domain.avatar.Voice;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpenAiPatienceTest {

  private static final Duration SHORT = Duration.ofMillis(600);
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration SLACK = Duration.ofSeconds(3);

  private final FakeOpenAi provider = FakeOpenAi.start();

  @AfterEach
  void stop() {
    provider.close();
  }

  private void fails(OpenAiLimits limits, int piecesBefore, String message) {
    try (var brain = new OpenAiBrain(Fixtures.settings(provider).with(limits))) {
      var began = System.nanoTime();
      var speech = brain.speak(prompt("Hi."), Voice.usual());
      for (var i = 0; i < piecesBefore; i++) {
        assertThat(speech.next()).isPresent();
      }
      assertThatThrownBy(() -> pieces(speech))
          .isInstanceOf(Failure.Unavailable.class)
          .hasMessageContaining("127.0.0.1:" + provider.port())
          .hasMessageContaining(message);
      assertThat(Duration.ofNanos(System.nanoTime() - began)).isBetween(SHORT, SHORT.plus(SLACK));
      assertThat(provider.last().gone()).succeedsWithin(Duration.ofSeconds(5));
      assertThat(speech.next()).isEmpty();
    }
  }

  @Test
  void the_time_before_the_request_goes_out_counts_for_nothing() throws Exception {
    try (var brain =
        new OpenAiBrain(Fixtures.settings(provider).with(Fixtures.limits(SHORT, LONG, LONG)))) {
      var speech = brain.speak(prompt("Hi."), Voice.usual());
      TimeUnit.NANOSECONDS.sleep(SHORT.toNanos() * 3 / 2);
      assertThat(pieces(speech)).isNotEmpty();
    }
  }

  @Test
  void a_server_that_never_answers_is_given_up() {
    provider.usually(Answers.silence());
    fails(
        Fixtures.limits(SHORT, LONG, LONG),
        0,
        "no reply began within 600 ms (reply.first-timeout); ask again");
  }

  @Test
  void a_server_that_sends_only_its_head_is_given_up() {
    provider.usually(Answers.stallingAfter());
    fails(
        Fixtures.limits(SHORT, LONG, LONG),
        0,
        "no reply began within 600 ms (reply.first-timeout); ask again");
  }

  @Test
  void a_server_that_only_keeps_the_connection_open_is_given_up() {
    provider.usually(commentsAfter());
    fails(
        Fixtures.limits(SHORT, LONG, LONG),
        0,
        "no reply began within 600 ms (reply.first-timeout); ask again");
  }

  @Test
  void a_reply_that_stalls_is_given_up() {
    provider.usually(Answers.stallingAfter("Once", " upon"));
    fails(
        Fixtures.limits(LONG, SHORT, LONG),
        2,
        "the reply stalled: nothing for 600 ms (reply.piece-timeout); ask again");
  }

  @Test
  void a_reply_that_stalls_behind_comments_is_given_up() {
    provider.usually(commentsAfter("Once", " upon"));
    fails(
        Fixtures.limits(LONG, SHORT, LONG),
        2,
        "the reply stalled: nothing for 600 ms (reply.piece-timeout); ask again");
  }

  @Test
  void a_reply_without_end_is_given_up() {
    provider.usually(
        Answers.paced(Duration.ofMillis(50), _ -> Collections.nCopies(1_000, "word ")));
    fails(
        Fixtures.limits(LONG, LONG, SHORT),
        2,
        "the reply was not at its end after 600 ms (reply.timeout)");
  }

  @Test
  void all_tries_together_get_the_time_for_the_first_piece() {
    provider
        .then(Answers.failing(503, "x"))
        .then(Answers.failing(503, "x"))
        .usually(Answers.silence());
    fails(
        Fixtures.limits(SHORT, LONG, LONG),
        0,
        "no reply began within 600 ms (reply.first-timeout); ask again");
  }

  @Test
  void a_model_that_thinks_before_it_speaks_is_alive() {
    provider.usually((_, reply) -> {
      reply.stream();
      for (var i = 0; i < 10; i++) {
        reply
            .event(
                "{\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{\"reasoning_content\":\"hm\"},\"finish_reason\":null}]}")
            .pause(Duration.ofMillis(150));
      }
      reply.piece("Yes.").finish("stop").done();
    });
    try (var brain =
        new OpenAiBrain(Fixtures.settings(provider).with(Fixtures.limits(SHORT, SHORT, LONG)))) {
      assertThat(pieces(brain.speak(prompt("Hi."), Voice.usual()))).containsExactly("Yes.");
    }
  }

  @Test
  void whoever_listens_may_take_their_time() throws InterruptedException {
    provider.usually(Answers.saying("Once", " upon", " a time"));
    try (var brain =
        new OpenAiBrain(Fixtures.settings(provider).with(Fixtures.limits(LONG, SHORT, LONG)))) {
      var speech = brain.speak(prompt("Hi."), Voice.usual());
      assertThat(speech.next()).isPresent();
      TimeUnit.MILLISECONDS.sleep(SHORT.toMillis() * 2);
      assertThat(pieces(speech)).containsExactly(" upon", " a time");
    }
  }

  private static Answer commentsAfter(String... said) {
    return (_, reply) -> {
      reply.stream();
      for (var piece : said) {
        reply.piece(piece);
      }
      while (!reply.isGone()) {
        reply.comment().pause(Duration.ofMillis(30));
      }
    };
  }
}
