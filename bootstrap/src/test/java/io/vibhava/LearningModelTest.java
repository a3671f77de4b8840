package io.vibhava;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.ai.fake.Answers;
import io.vibhava.ai.fake.FakeOpenAi;
import io.vibhava.ai.fake.Received;
import io.vibhava.application.testing.WordEmbedder;
import io.vibhava.domain.memory.Memory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
}
