package io.vibhava;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.application.testing.FixedBrain;
import io.vibhava.application.testing.SettableClock;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.Recollection;
import io.vibhava.domain.memory.Reflection;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reflecting in the whole house, with the embedding model in the process and no language model.
class ReflectionTest {

  private static final Duration LONG = Duration.ofSeconds(60);
  private static final String SECRET_OF_OLUCHI =
      "Oluchi came along to my climbing class on Sunday.";
  private static final List<String> TOLD =
      List.of(
          "I started climbing at the hall near the station.",
          "My arms ache, I was climbing until closing time.",
          "The tax office wrote to me again.",
          SECRET_OF_OLUCHI,
          "Which shoes are best for climbing on slabs?",
          "Rain all week, so the garden looks well.",
          "I bought a rope for climbing outdoors.");
  private static final List<String> QUESTIONS =
      List.of(
          SECRET_OF_OLUCHI,
          "Oluchi",
          "Who joined me when I scaled walls?",
          "Which friend did I take to my sport at the weekend?");

  @TempDir private Path data;

  private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T18:00:00Z"));
  private final FixedBrain brain = new FixedBrain();

  @BeforeEach
  void told() {
    try (var vibhava = open()) {
      for (var said : TOLD) {
        brain.reply("I see.");
        vibhava.me().newChat("Mira").say(said);
        clock.advance(Duration.ofDays(3));
      }
      vibhava.learnNow(vibhava.me(), LONG);
    }
  }

  private Vibhava open() {
    return Vibhava.builder()
        .data(data)
        .environment(Map.of())
        .set("zone", "UTC")
        .set("recall.timeout", "30s")
        .clock(clock)
        .brain(brain)
        .open();
  }

  private static List<String> reflections(PersonMemories memories) {
    return memories.list().stream().filter(Reflection.class::isInstance).map(Memory::text).toList();
  }

  @Test
  void whatAPersonComesBackToIsTold() {
    try (var vibhava = open()) {
      var memories = vibhava.me().memories("Mira");

      memories.reflect();

      assertThat(reflections(memories))
          .containsExactly(
              "The person has spoken of climbing in 5 conversations since March 2026, most lately on 20 March 2026.");
      assertThat(memories.search("What do I often talk about, climbing?"))
          .extracting(Recollection::memory)
          .anyMatch(Reflection.class::isInstance);
    }
  }

  @Test
  void whatIsForgottenIsInNoReflectionEither() {
    try (var vibhava = open()) {
      var memories = vibhava.me().memories("Mira");
      memories.reflect();
      assertThat(QUESTIONS).allSatisfy(question -> assertThat(found(memories, question)).isTrue());

      memories.forget(
          memories.list().stream()
              .filter(it -> it.text().equals(SECRET_OF_OLUCHI))
              .findFirst()
              .orElseThrow()
              .id());

      assertThat(reflections(memories)).isEmpty();
      assertThat(QUESTIONS).noneMatch(question -> found(memories, question));
    }
    try (var vibhava = open()) { // Another process, which makes it anew without what is forgotten.
      var memories = vibhava.me().memories("Mira");
      memories.reflect();

      assertThat(reflections(memories)).singleElement().asString().contains("in 4 conversations");
      assertThat(QUESTIONS).noneMatch(question -> found(memories, question));
    }
  }

  /// Whether anything that comes to mind tells of it, or rests on it.
  private static boolean found(PersonMemories memories, String question) {
    return memories.search(question).stream()
        .map(Recollection::memory)
        .anyMatch(it ->
            it.text().contains("Oluchi")
                || it.evidence().stream().anyMatch(source -> source.quote().contains("Oluchi")));
  }
}
