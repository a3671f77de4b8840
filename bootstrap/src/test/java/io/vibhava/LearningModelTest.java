package io.vibhava;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.ai.fake.Answers;
import io.vibhava.ai.fake.FakeOpenAi;
import io.vibhava.ai.fake.Received;
import io.vibhava.application.learning.Outcome;
import io.vibhava.application.learning.Tally;
import io.vibhava.application.testing.FixedBrain;
import io.vibhava.application.testing.WordEmbedder;
import io.vibhava.cli.Check;
import io.vibhava.cli.Choices;
import io.vibhava.domain.memory.Memory;
import io.vibhava.terminal.TerminalHouse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Learning with the configured model, through the library and a real store.
class LearningModelTest {

  private static final String SAID = "The choir rehearses in the old mill and I am its treasurer.";
  private static final String STATED =
      """
      {"facts":[{"message":0,"quote":"I am its treasurer","about":"person","name":null,\
      "statement":"The person is treasurer of the choir.","slot":null,"value":null,"since":null,\
      "until":null,"secret":false}],"preferences":[]}\
      """;

  @TempDir private Path folder;
  private final FakeOpenAi provider =
      FakeOpenAi.start()
          .usually(
              Answers.replying(request -> List.of(isForLearning(request) ? STATED : "I see.")));

  @AfterEach
  void stop() {
    provider.close();
  }

  private static boolean isForLearning(Received request) {
    return request.json().has("response_format");
  }

  private List<String> learned(String model) {
    try (var vibhava =
        Vibhava.builder()
            .data(folder.resolve("data"))
            .environment(Map.of("OPENAI_BASE_URL", provider.baseUrl().toString()))
            .set("learning.model", model)
            .embedder(new WordEmbedder())
            .open()) {
      var me = vibhava.me();
      me.chat("Mira").say(SAID);
      vibhava.learnNow(me, Duration.ofSeconds(30));
      return me.memories("Mira").list().stream().map(Memory::text).toList();
    }
  }

  private long calls() {
    return provider.received().stream().filter(LearningModelTest::isForLearning).count();
  }

  @Test
  void theModelThatSpeaksLearnsTooUnlessToldOtherwise() {
    assertThat(learned("auto")).contains("The person is treasurer of the choir.");
    assertThat(calls()).isBetween(1L, 2L); // The person's message and the reply may be two batches.
  }

  @Test
  void switchedOffNothingIsSentToBeLearnedFrom() {
    assertThat(learned("off")).doesNotContain("The person is treasurer of the choir.");
    assertThat(calls()).isZero();
  }

  @Test
  void whatWaitsForAModelThatIsAwayIsToldByDoctorAndByAudit() {
    provider.usually((request, reply) -> {
      var answer =
          isForLearning(request)
              ? Answers.failing(503, "busy")
              : Answers.replying(_ -> List.of("I see."));
      answer.give(request, reply);
    });
    learned("auto");

    var house = new TerminalHouse(Map.of("VIBHAVA_LLM", "scripted"));
    var checks = house.examine(new Choices(Optional.of(folder.resolve("data"))), _ -> {});

    assertThat(checks)
        .filteredOn(check -> check.name().equals("learning"))
        .isNotEmpty()
        .allMatch(check -> check.state() == Check.State.WARNING)
        .allMatch(check -> check.message().contains("to be read by the model"))
        .allMatch(check -> check.message().contains("(unavailable)"));
    try (var vibhava =
        Vibhava.builder()
            .data(folder.resolve("data"))
            .brain(new FixedBrain())
            .embedder(new WordEmbedder())
            .environment(Map.of())
            .open()) {
      assertThat(vibhava.me().memories("Mira").modelLearning())
          .extracting(Tally::outcome)
          .containsExactly(Outcome.UNAVAILABLE);
    }
  }
}
