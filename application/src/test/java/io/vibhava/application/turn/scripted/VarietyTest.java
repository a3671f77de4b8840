package io.vibhava.application.turn.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.domain.avatar.Template;
import io.vibhava.domain.avatar.Templates;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whether a conversation with the stand-in stays bearable for twenty turns and more.
class VarietyTest {

  private static final List<String> LINES =
      """
      Hello!
      My dog is called Biscuit.
      I live in Lisbon and work as a nurse.
      What is my dog called?
      Where do I live?
      What is my cat called?
      I went to the market and bought fish.
      I'm tired.
      I feel so happy today!
      Thank you.
      thanks a lot
      yes
      no
      ok
      How are you?
      Who are you?
      Are you an AI?
      Tell me a joke.
      What should I do?
      What is the capital of Peru?
      My sister Ana lives in Porto.
      I love jazz.
      I can't stand opera.
      The weather is awful.
      My boss was rude to me again.
      It is snowing.
      Ich wohne in Graz und bin sehr müde.
      What do you know about me?
      Please call me Lu.
      I had a terrible day.
      My exam is on Friday.
      haha
      Do you like dogs?
      I read a book about owls.
      Good night!
      """
          .lines()
          .toList();

  private static final List<String> ALWAYS =
      List.of(
          "ok",
          "Hello",
          "What is my dog called?",
          "What is my cat called?",
          "I'm sad.",
          "I love jazz.",
          "thanks",
          "Are you an AI?",
          "Tell me a joke",
          "Ich bin sehr müde und habe Hunger.",
          "It is raining.",
          "bye",
          "👍",
          "I want to die");

  @ParameterizedTest
  @MethodSource("talks")
  void twenty_turns_and_no_reply_is_like_another(Template template, long seed) {
    var random = new Random(seed);
    var lines = Stream.generate(() -> LINES.get(random.nextInt(LINES.size()))).limit(20).toList();

    assertVaried(template, lines);
  }

  @ParameterizedTest
  @MethodSource("stubborn")
  void even_who_always_says_the_same_hears_something_new(Template template, String line) {
    var talk = new ArrayList<>(List.of("My dog is called Biscuit."));
    talk.addAll(Collections.nCopies(20, line));

    assertVaried(template, talk);
  }

  private static void assertVaried(Template template, List<String> lines) {
    var talk = new Conversing(template.profile());
    var replies = lines.stream().map(talk::say).toList();

    assertThat(replies).doesNotHaveDuplicates();
    for (var i = 1; i < replies.size(); i++) {
      assertThat(Variety.opening(replies.get(i)))
          .as("how %s begins, after %s", replies.get(i), replies.get(i - 1))
          .isNotEqualTo(Variety.opening(replies.get(i - 1)));
    }
    assertThat(replies)
        .allSatisfy(reply -> {
          assertThat(Conversing.questions(reply)).isLessThanOrEqualTo(1);
          assertThat(reply).doesNotContain("{", "}", "..", "  ", " .");
          assertThat(reply).hasSizeLessThan(700);
        });
  }

  static Stream<Arguments> talks() {
    return Templates.all().stream()
        .flatMap(it -> Stream.of(1L, 2L, 3L, 4L, 5L).map(seed -> Arguments.of(it, seed)));
  }

  static Stream<Arguments> stubborn() {
    return Stream.of("companion", "friend", "helper", "storyteller")
        .map(Templates::find)
        .flatMap(it -> ALWAYS.stream().map(line -> Arguments.of(it, line)));
  }
}
