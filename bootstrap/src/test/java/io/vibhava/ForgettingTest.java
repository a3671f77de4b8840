package io.vibhava;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.application.testing.FixedBrain;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.Recollection;
import io.vibhava.domain.turn.Line;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Forgetting in the whole house, with the embedding model in the process; proven by searching.
class ForgettingTest {

  private static final Duration LONG = Duration.ofSeconds(60);
  private static final String TOLD = "My daughter Oluchi was born with a heart defect.";
  private static final List<String> QUESTIONS =
      List.of(
          TOLD,
          "Oluchi",
          "heart defect",
          "Does my child have a medical condition?",
          "What illness does my little girl have?",
          "Which cardiac problem runs in my family?");

  @TempDir private Path data;

  private final FixedBrain brain = new FixedBrain();

  @BeforeEach
  void toldAndAskedFor() {
    brain.reply("That must be hard for little Oluchi and you.");
    brain.reply("Her heart was not whole from birth, you told me.");
    brain.reply("Three hundred grams, sifted.");
    try (var vibhava = open()) {
      vibhava.me().newChat("Mira").say(TOLD);
      vibhava.learnNow(vibhava.me(), LONG);
      vibhava.me().newChat("Mira").say("What do you know of my child's health?");
      vibhava.me().newChat("Mira").say("How much flour goes into the bread I bake?");
      vibhava.learnNow(vibhava.me(), LONG);
    }
  }

  private Vibhava open() {
    return Vibhava.builder()
        .data(data)
        .environment(Map.of())
        .set("recall.timeout", "30s") // What was not recalled in time would be no echo.
        .brain(brain)
        .open();
  }

  private static Memory told(PersonMemories memories) {
    return memories.list().stream().filter(it -> it.text().equals(TOLD)).findFirst().orElseThrow();
  }

  @Test
  void whatIsForgottenIsFoundNeitherByItsWordsNorByOthersNorIsItSentToAModel() {
    try (var vibhava = open()) {
      var memories = vibhava.me().memories("Mira");
      assertThat(QUESTIONS).allSatisfy(question -> assertThat(found(memories, question)).isTrue());

      memories.forget(told(memories).id());

      assertThat(QUESTIONS).noneMatch(question -> found(memories, question));
    }
    try (var vibhava = open()) { // Another process, and what waits is learned.
      vibhava.learnNow(vibhava.me(), LONG);
      var memories = vibhava.me().memories("Mira");
      assertThat(QUESTIONS).noneMatch(question -> found(memories, question));
      assertThat(memories.list())
          .extracting(Memory::text)
          .contains("How much flour goes into the bread I bake?", "Three hundred grams, sifted.");

      vibhava.me().newChat("Mira").say("What do you know of my child's health?");

      assertThat(brain.prompts().getLast().lines())
          .extracting(Line::text)
          .noneMatch(ForgettingTest::tells);
      assertThat(vibhava.me().conversations().search("Oluchi", 10)).isNotEmpty();
    }
  }

  @Test
  void withItsSourceItIsInNoConversationEither() {
    try (var vibhava = open()) {
      var memories = vibhava.me().memories("Mira");

      memories.forgetWithSource(told(memories).id());

      assertThat(vibhava.me().conversations().search("Oluchi", 10)).isEmpty();
      assertThat(QUESTIONS).noneMatch(question -> found(memories, question));
    }
  }

  private static boolean found(PersonMemories memories, String question) {
    return memories.search(question).stream()
        .map(Recollection::memory)
        .map(Memory::text)
        .anyMatch(ForgettingTest::tells);
  }

  private static boolean tells(String text) {
    return text.contains("Oluchi") || text.contains("heart");
  }
}
