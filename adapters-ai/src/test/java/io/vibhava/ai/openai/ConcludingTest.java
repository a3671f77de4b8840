package io.vibhava.ai.openai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.vibhava.ai.fake.Answers;
import io.vibhava.ai.fake.FakeOpenAi;
import io.vibhava.application.learning.Outcome;
import io.vibhava.application.learning.ReflectOnMemories.Report;
import io.vibhava.application.learning.ScribeHouse;
import io.vibhava.application.turn.TurnHouse;
import io.vibhava.domain.learning.Refusal;
import io.vibhava.domain.memory.Reflection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a model at a provider takes to follow from several things that were said.
class ConcludingTest {

  private static final List<String> TOLD =
      List.of("I sleep badly since the move.", "Awake until four, I slept badly again.");
  private static final String FOLLOWS = "The person sleeps badly again and again since the move.";

  private static final JsonNode SCHEMA = new ObjectMapper().valueToTree(ConcludedQuestion.SCHEMA);

  private final JsonSchema judge =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(SCHEMA);
  private final FakeOpenAi provider = FakeOpenAi.start();
  private final OpenAiScribe scribe = Scribes.at(provider);
  private final TurnHouse house = ScribeHouse.with(scribe);

  @BeforeEach
  void told() {
    for (var said : TOLD) {
      provider.then(Answers.saying(Scribes.facts()));
      house.begin(said);
      house.learn();
    }
  }

  @AfterEach
  void stop() {
    scribe.close();
    provider.close();
  }

  private static Map<String, Object> reflection(String text, int... messages) {
    var reflection = new HashMap<String, Object>();
    reflection.put("text", text);
    reflection.put("about", "person");
    reflection.put("name", null);
    reflection.put(
        "sources",
        java.util.Arrays.stream(messages)
            .mapToObj(at -> Map.of("message", at, "quote", TOLD.get(at)))
            .toList());
    reflection.put("secret", false);
    return reflection;
  }

  private static String answer(Object... reflections) {
    return Scribes.written(Map.of("reflections", List.of(reflections)));
  }

  private Report reflect(String answer) {
    provider.then(Answers.saying(answer));
    return house.engine.reflectOnMemories().reflect(house.scope());
  }

  @Test
  void whatFollowsIsKeptWithItsQuotesAfterOneCall() {
    var before = provider.received().size();

    var report = reflect(answer(reflection(FOLLOWS, 0, 1)));

    assertThat(report.made()).extracting(Reflection::text).containsExactly(FOLLOWS);
    assertThat(report.made().getFirst().evidence()).hasSize(2);
    assertThat(report.model()).contains(Outcome.UNDERSTOOD);
    assertThat(provider.received()).hasSize(before + 1);
    var request = provider.last().json();
    assertThat(request.at("/response_format/json_schema/strict").asBoolean()).isTrue();
    assertThat(request.at("/messages/0/content").asText()).doesNotContain("badly");
    assertThat(request.at("/messages/1/content").asText()).contains(TOLD);
  }

  @Test
  void anAnswerThatCannotBeUsedIsNotAskedForAgain() {
    var before = provider.received().size();

    var report = reflect("The weather is fine.");

    assertThat(report.made()).isEmpty();
    assertThat(report.model()).contains(Outcome.NOT_UNDERSTOOD);
    assertThat(provider.received()).hasSize(before + 1);
  }

  @Test
  void whatRestsOnOneMessageOrOnWordsThatNobodySaidIsLeftOut() {
    var invented = reflection(FOLLOWS, 0, 1);
    invented.put(
        "sources",
        List.of(
            Map.of("message", 0, "quote", "I never sleep"),
            Map.of("message", 9, "quote", TOLD.get(1))));

    var report = reflect(answer(reflection(FOLLOWS, 0), invented));

    assertThat(report.made()).isEmpty();
    assertThat(report.refused()).containsEntry(Refusal.FEW_SOURCES, 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"reflections\":{}}",
        "{\"reflections\":[1]}",
        "{\"reflections\":[{}]}",
        "{\"reflections\":[{\"text\":\"x\",\"about\":\"person\",\"name\":null,\"sources\":[{\"message\":\"0\",\"quote\":1}],\"secret\":false}]}"
      })
  void whatBreaksTheSchemaMakesNothing(String answer) {
    assertThat(judge.validate(answer, InputFormat.JSON)).isNotEmpty();
    assertThat(reflect(answer).made()).isEmpty();
  }

  @Test
  void whatKeepsTheSchemaIsReadWhole() {
    var answer = answer(reflection(FOLLOWS, 0, 1));

    assertThat(judge.validate(answer, InputFormat.JSON)).isEmpty();
    assertThat(ConcludedAnswer.of(answer).claims()).hasSize(1);
    assertThat(ConcludedAnswer.of(answer).isSound()).isTrue();
  }
}
