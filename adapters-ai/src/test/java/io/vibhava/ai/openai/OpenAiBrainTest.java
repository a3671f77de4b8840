package io.vibhava.ai.openai;

import static io.vibhava.application.turn.BrainContract.pieces;
import static io.vibhava.application.turn.BrainContract.prompt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.ai.fake.Answers;
import io.vibhava.ai.fake.FakeOpenAi;
import io.vibhava.domain.Failure;
import io.vibhava.domain.avatar.Voice;
import io.vibhava.domain.turn.Usage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpenAiBrainTest {

  private static final String EVENT =
      "{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"%s\"},\"finish_reason\":null}]}";

  private static final Voice OWN_VOICE =
      new Voice(Optional.of("other"), Optional.of(0.3), Optional.of(77));

  private final FakeOpenAi provider = FakeOpenAi.start();

  @AfterEach
  void stop() {
    provider.close();
  }

  private List<String> reply(OpenAiSettings settings, String said, Voice voice) {
    try (var brain = new OpenAiBrain(settings);
        var speech = brain.speak(prompt(said), voice)) {
      return pieces(speech);
    }
  }

  private List<String> reply(OpenAiSettings settings) {
    return reply(settings, "Good morning.", Voice.usual());
  }

  @Test
  void says_the_pieces_as_they_came_and_what_they_took() {
    provider.then((request, reply) ->
        reply.stream()
            .piece("Hel")
            .piece("")
            .piece("lo…\n")
            .piece("🙂")
            .finish("stop")
            .usage(120, 7, 64)
            .done());
    try (var brain = new OpenAiBrain(Fixtures.settings(provider));
        var speech = brain.speak(prompt("Hi."), Voice.usual())) {
      assertThat(pieces(speech)).containsExactly("Hel", "lo…\n", "🙂");
      assertThat(speech.usage()).isEqualTo(new Usage(120, 7, 64));
    }
  }

  @Test
  void asks_for_a_stream_that_is_not_stored_and_tells_what_it_took() {
    reply(Fixtures.settings(provider));
    var request = provider.last();
    assertThat(request.method() + " " + request.target()).isEqualTo("POST /v1/chat/completions");
    assertThat(request.json().at("/stream").booleanValue()).isTrue();
    assertThat(request.json().at("/store").booleanValue()).isFalse();
    assertThat(request.json().at("/store").isMissingNode()).isFalse();
    assertThat(request.json().at("/stream_options/include_usage").booleanValue()).isTrue();
    assertThat(request.json().at("/model").textValue()).isEqualTo("m");
    assertThat(request.headers()).containsEntry("authorization", "Bearer " + Fixtures.KEY);
  }

  @Test
  void sends_the_prompt_as_it_is() {
    reply(Fixtures.settings(provider), "It says \"…\"\n\tand 🙂", Voice.usual());
    var prompt = prompt("It says \"…\"\n\tand 🙂");
    var messages = provider.last().json().at("/messages");
    assertThat(messages).hasSize(2);
    assertThat(messages.at("/0/role").textValue()).isEqualTo("system");
    assertThat(messages.at("/0/content").textValue()).isEqualTo(prompt.system());
    assertThat(messages.at("/1/role").textValue()).isEqualTo("user");
    assertThat(messages.at("/1/content").textValue()).isEqualTo(prompt.last());
  }

  @Test
  void tells_nothing_of_the_machine_it_runs_on() {
    reply(Fixtures.settings(provider));
    assertThat(provider.last().headers().keySet())
        .containsExactlyInAnyOrder(
            "authorization",
            "accept",
            "accept-encoding",
            "content-type",
            "content-length",
            "host",
            "connection",
            "user-agent");
  }

  @Test
  void follows_the_settings_and_before_them_the_avatars_own_voice() {
    var place = Fixtures.place(provider.baseUrl());
    var settings =
        new OpenAiSettings(place, Optional.of(1.0), Optional.of(500), Fixtures.patient());
    reply(settings);
    assertThat(provider.last().json().at("/temperature").doubleValue()).isEqualTo(1.0);
    assertThat(provider.last().json().at("/max_tokens").intValue()).isEqualTo(500);
    reply(settings, "Hi.", OWN_VOICE);
    assertThat(provider.last().json().at("/model").textValue()).isEqualTo("other");
    assertThat(provider.last().json().at("/temperature").doubleValue()).isEqualTo(0.3);
    assertThat(provider.last().json().at("/max_tokens").intValue()).isEqualTo(77);
  }

  @Test
  void leaves_to_the_provider_what_nobody_decided() {
    reply(Fixtures.settings(provider));
    var names = provider.last().json().fieldNames();
    assertThat(names)
        .toIterable()
        .containsExactly("messages", "model", "store", "stream_options", "stream");
  }

  @Test
  void sends_no_key_to_a_server_that_wants_none() {
    reply(Fixtures.settings(new Place.OpenAi(provider.baseUrl(), "m", Optional.empty())));
    assertThat(provider.last().headers()).doesNotContainKeys("authorization", "api-key");
  }

  @Test
  void finds_a_deployment_at_azure_on_any_host() {
    var key = Optional.of(new Secret(Fixtures.KEY));
    var place = new Place.Azure(provider.endpoint(), "our-gpt", "2024-10-21", key);
    var settings = new OpenAiSettings(place, Optional.empty(), Optional.of(9), Fixtures.patient());
    assertThat(reply(settings)).isNotEmpty();
    var request = provider.last();
    assertThat(request.target())
        .isEqualTo("/openai/deployments/our-gpt/chat/completions?api-version=2024-10-21");
    assertThat(request.headers()).containsEntry("api-key", Fixtures.KEY);
    assertThat(request.headers()).doesNotContainKey("authorization");
    assertThat(request.json().at("/max_completion_tokens").intValue()).isEqualTo(9);
  }

  @Test
  void begins_each_request_as_the_one_before_up_to_what_is_new() {
    var settings = Fixtures.settings(provider);
    var before = List.of("My dog is called Biscuit.", "A fine name.", "He is three.", "So young!");
    try (var brain = new OpenAiBrain(settings)) {
      pieces(brain.speak(prompt(before.subList(0, 2), "He is three."), Voice.usual()));
      pieces(brain.speak(prompt(before, "He likes the sea."), Voice.usual()));
    }
    var first = provider.received().getFirst().text();
    var known = first.substring(0, first.indexOf("(It is"));
    assertThat(known).contains("A fine name.");
    assertThat(provider.last().text()).startsWith(known);
  }

  @Test
  void hands_out_the_first_piece_before_the_last_is_sent() throws InterruptedException {
    var heard = new CountDownLatch(1);
    provider.then((request, reply) -> {
      reply.stream().piece("first");
      heard.await();
      reply.piece("last").finish("stop").done();
    });
    try (var brain = new OpenAiBrain(Fixtures.settings(provider));
        var speech = brain.speak(prompt("Hi."), Voice.usual())) {
      assertThat(speech.next()).hasValue("first");
      heard.countDown();
      assertThat(speech.next()).hasValue("last");
      assertThat(speech.next()).isEmpty();
    }
  }

  @Test
  void returns_before_the_reply_is_there() {
    provider.then(Answers.silence());
    try (var brain = new OpenAiBrain(Fixtures.settings(provider))) {
      var began = System.nanoTime();
      brain.speak(prompt("Hi."), Voice.usual()).close();
      assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
    }
  }

  @Test
  void speaks_with_many_at_once_over_connections_that_it_keeps() {
    provider.usually(Answers.paced(Duration.ofMillis(20), request -> List.of("a", "b", "c")));
    try (var brain = new OpenAiBrain(Fixtures.settings(provider))) {
      for (var round = 0; round < 3; round++) {
        var speeches =
            IntStream.range(0, 40)
                .mapToObj(i -> brain.speak(prompt("Number " + i), Voice.usual()))
                .toList();
        assertThat(speeches)
            .allSatisfy(speech -> assertThat(pieces(speech)).containsExactly("a", "b", "c"));
      }
    }
    assertThat(provider.received()).hasSize(120);
    assertThat(provider.connections()).isLessThanOrEqualTo(60);
  }

  @Test
  void a_reply_that_was_cut_at_its_most_tokens_is_whole() {
    provider.then((request, reply) -> reply.stream().piece("Once upon").finish("length").done());
    assertThat(reply(Fixtures.settings(provider))).containsExactly("Once upon");
  }

  @Test
  void a_server_needs_no_mark_of_the_end_when_it_says_why_it_ended() {
    provider.then((request, reply) -> reply.stream().piece("Bye").finish("stop").end());
    assertThat(reply(Fixtures.settings(provider))).containsExactly("Bye");
  }

  @Test
  void a_server_needs_not_say_why_it_ended_when_it_marks_the_end() {
    provider.then((request, reply) -> reply.stream().piece("Bye").done());
    assertThat(reply(Fixtures.settings(provider))).containsExactly("Bye");
  }

  @Test
  void words_that_are_split_anywhere_are_put_together() {
    provider.then((request, reply) -> {
      reply.stream();
      var event =
          "data: {\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"naïve 🙂 日本\"},\"finish_reason\":null}]}\r\n\r\n";
      for (var one : event.getBytes(StandardCharsets.UTF_8)) {
        reply.bytes(new byte[] {one});
      }
      reply.finish("stop").done();
    });
    assertThat(reply(Fixtures.settings(provider))).containsExactly("naïve 🙂 日本");
  }

  @Test
  void a_character_that_comes_in_two_halves_is_put_together() {
    provider.then((request, reply) ->
        reply.stream()
            .event(EVENT.formatted("Hi \\ud83d"))
            .event(EVENT.formatted("\\ude42!"))
            .finish("stop")
            .done());
    assertThat(reply(Fixtures.settings(provider))).containsExactly("Hi ", "🙂!");
  }

  @Test
  void is_ready_without_having_sent_anything() {
    try (var brain = new OpenAiBrain(Fixtures.settings(provider))) {
      brain.warm();
      assertThat(brain.name()).isEqualTo("m at 127.0.0.1:" + provider.port());
      assertThat(pieces(brain.speak(prompt("Hi."), Voice.usual()))).isNotEmpty();
    }
    assertThat(provider.received()).hasSize(1);
  }

  @Test
  void goes_nowhere_else_when_a_server_sends_it_on() {
    try (var elsewhere = FakeOpenAi.start()) {
      var there = elsewhere.baseUrl() + "/chat/completions";
      provider.then(
          (request, reply) -> reply.whole(307, "text/plain", "", Map.of("Location", there)));
      assertThatThrownBy(() -> reply(Fixtures.settings(provider)))
          .isInstanceOf(Failure.Invalid.class)
          .hasMessageContaining("HTTP 307")
          .hasMessageContaining("OPENAI_BASE_URL");
      assertThat(elsewhere.received()).isEmpty();
    }
  }

  @Test
  void the_usual_place_is_openai_itself() {
    assertThat(Place.OpenAi.USUAL_URL).isEqualTo(URI.create("https://api.openai.com/v1"));
  }
}
