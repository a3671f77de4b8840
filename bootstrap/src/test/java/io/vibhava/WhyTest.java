package io.vibhava;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vibhava.ai.fake.FakeOpenAi;
import io.vibhava.ai.tokens.JtokkitTokenCounter;
import io.vibhava.application.testing.WordEmbedder;
import io.vibhava.application.turn.Brain;
import io.vibhava.application.turn.Speech;
import io.vibhava.application.turn.scripted.ScriptedBrain;
import io.vibhava.domain.avatar.Voice;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.turn.Cited;
import io.vibhava.domain.turn.Explanation;
import io.vibhava.domain.turn.Mark;
import io.vibhava.domain.turn.Prompt;
import io.vibhava.domain.turn.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is told of a reply is what its request held, as a server received it.
class WhyTest {

  private static final int TALKS = 4;
  private static final int TURNS = 50;
  private static final int MARKERS = 4;
  private static final List<String> NAMES = List.of("Biscuit", "Ada", "Lisbon", "Porto", "Iris");
  private static final List<String> FORMS =
      List.of(
          "My name is %1$s and I live in Lisbon.",
          "What is my name, %1$s or what?",
          "  I went to %1$s in %2$d and stayed there for a long while, looking at the sea.",
          "/say it: where did I go in %2$d?",
          "\n\n\"%1$s\", I said, <b>%2$d</b> times.");

  private final FakeOpenAi server = FakeOpenAi.start();
  private final JtokkitTokenCounter counter = new JtokkitTokenCounter();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void onTwoHundredTurnsWhyTellsExactlyWhatTheRequestsHeld() {
    try (var vibhava = open()) {
      var held = 0;
      for (var talk = 0; talk < TALKS; talk++) {
        held += talk(vibhava.me(), talk);
        vibhava.learnNow(vibhava.me(), Duration.ofSeconds(30));
      }
      assertThat(held).isGreaterThan(TURNS);
    }
  }

  @Test
  void onTwoHundredTurnsOfTheStandInWhyTellsExactlyWhatItWasGiven() {
    var prompts = new ArrayList<Prompt>();
    var standIn = new ScriptedBrain(counter);
    try (var vibhava =
        Vibhava.builder()
            .inMemory()
            .embedder(new WordEmbedder())
            .environment(Map.of())
            .brain(new Heard(standIn, prompts))
            .open()) {
      for (var talk = 0; talk < TALKS; talk++) {
        var chat = vibhava.me().newChat("Mira");
        for (var number = 0; number < TURNS; number++) {
          var turn = chat.say(said(talk, number));
          var why = vibhava.me().conversations().why(turn.reply().orElseThrow().id());
          isTold(why, prompts.getLast(), vibhava.me());
        }
        vibhava.learnNow(vibhava.me(), Duration.ofSeconds(30));
      }
    }
    assertThat(prompts).hasSize(TALKS * TURNS);
    assertThat(prompts).anyMatch(prompt -> !prompt.recalled().isEmpty());
    assertThat(prompts).anyMatch(prompt -> !prompt.inMind().isEmpty());
  }

  private record Heard(Brain brain, List<Prompt> prompts) implements Brain {
    @Override
    public String name() {
      return brain.name();
    }

    @Override
    public Speech speak(Prompt prompt, Voice voice) {
      prompts.add(prompt);
      return brain.speak(prompt, voice);
    }
  }

  private void isTold(Explanation why, Prompt prompt, Person person) {
    assertThat(why.trace().tokens()).isEqualTo(prompt.tokens());
    assertThat(why.held().stream().map(cited -> cited.used().memory()).toList())
        .isEqualTo(prompt.recalled().stream().map(it -> it.memory().id()).toList());
    assertThat(why.profile().stream().map(cited -> cited.used().memory()).toList())
        .isEqualTo(prompt.inMind());
    why.held().forEach(cited -> isInItsSource(cited, person));
    why.nearMisses().forEach(cited -> isInItsSource(cited, person));
  }

  private Vibhava open() {
    return Vibhava.builder()
        .inMemory()
        .embedder(new WordEmbedder())
        .environment(Map.of("OPENAI_BASE_URL", server.baseUrl().toString()))
        .open();
  }

  /// @return how many memories the requests held
  private int talk(Person person, int talk) {
    var chat = person.newChat("Mira");
    var before = List.<JsonNode>of();
    var held = 0;
    for (var number = 0; number < TURNS; number++) {
      var said = said(talk, number);
      var turn = chat.say(said);
      var request = request(said);
      var why = person.conversations().why(turn.reply().orElseThrow().id());
      isTold(why, request, before, person, turn);
      held += why.held().size();
      before = request;
    }
    return held;
  }

  private static String said(int talk, int number) {
    var name = NAMES.get((talk + number) % NAMES.size());
    return FORMS.get(number % FORMS.size()).formatted(name, talk * TURNS + number);
  }

  /// The messages of the request in which `said` was asked.
  private List<JsonNode> request(String said) {
    return server.received().reversed().stream()
        .map(received -> messages(received.json()))
        .filter(messages -> text(messages.getLast()).endsWith(said))
        .findFirst()
        .orElseThrow();
  }

  private void isTold(
      Explanation why, List<JsonNode> request, List<JsonNode> before, Person person, Turn turn) {
    assertThat(why.turn()).isEqualTo(turn);
    assertThat(why.trace().tokensTotal())
        .isEqualTo(
            request.stream().mapToInt(message -> counter.count(text(message)) + MARKERS).sum());
    assertThat(why.stable().map(Mark::chars).orElse(0)).isEqualTo(same(request, before));
    assertThat(why.held().stream().map(WhyTest::quoted).toList()).isEqualTo(quotes(request));
    assertThat(profile(request)).isEqualTo(why.profile().size());
    why.profile().forEach(cited -> assertThat(cited.quote()).isPresent());
    why.held().forEach(cited -> isInItsSource(cited, person));
    why.nearMisses().forEach(cited -> isInItsSource(cited, person));
  }

  /// The characters of the messages that both begin with.
  private static int same(List<JsonNode> request, List<JsonNode> before) {
    var chars = 0;
    for (var at = 0; at < before.size() && request.get(at).equals(before.get(at)); at++) {
      chars += text(request.get(at)).length();
    }
    return chars;
  }

  private static String quoted(Cited cited) {
    return cited.memory().map(Memory::text).map(WhyTest::asData).orElseThrow();
  }

  private static String asData(String text) {
    return text.replace("\\", "\\\\")
        .replace("\"", "\\\"")
        .replace("\n", "\\n")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }

  /// How many lines the profile has.
  private static long profile(List<JsonNode> request) {
    return request.stream()
        .map(WhyTest::text)
        .filter(text -> text.startsWith("<profile>\n"))
        .flatMap(text -> text.substring(0, text.indexOf("</profile>")).lines().skip(1))
        .count();
  }

  /// What is quoted in the block of memories.
  private static List<String> quotes(List<JsonNode> request) {
    var last = text(request.getLast());
    var quotes = new ArrayList<String>();
    if (last.contains("<memories>\n")) {
      last.substring(last.indexOf("<memories>\n"), last.indexOf("</memories>"))
          .lines()
          .skip(1)
          .forEach(line -> quotes.add(line.substring(line.indexOf(": \"") + 3, line.length() - 1)));
    }
    return quotes;
  }

  private static void isInItsSource(Cited cited, Person person) {
    var place = cited.used().source().orElseThrow();
    var source =
        person.conversations().readAll(cited.conversation().orElseThrow()).messages().stream()
            .filter(message -> message.id().equals(place.message()))
            .map(Message::text)
            .findFirst()
            .orElseThrow();
    assertThat(source).contains(cited.quote().orElseThrow());
  }

  private static List<JsonNode> messages(JsonNode request) {
    return StreamSupport.stream(request.path("messages").spliterator(), false).toList();
  }

  private static String text(JsonNode message) {
    var content = message.path("content");
    return content.isTextual() ? content.asText() : content.findValuesAsText("text").getLast();
  }
}
