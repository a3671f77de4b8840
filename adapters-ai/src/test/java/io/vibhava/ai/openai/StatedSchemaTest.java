package io.vibhava.ai.openai;

import static io.vibhava.ai.openai.Scribes.fact;
import static io.vibhava.ai.openai.Scribes.preference;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.vibhava.domain.learning.SlotName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The schema that is sent, judged by a validator that is not ours.
class StatedSchemaTest {

  private static final JsonNode SCHEMA = new ObjectMapper().valueToTree(StatedQuestion.SCHEMA);
  private final JsonSchema judge =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(SCHEMA);

  private boolean isValid(String answer) {
    return judge.validate(answer, InputFormat.JSON).isEmpty();
  }

  @Test
  void whatKeepsTheSchemaIsReadWhole() {
    var answer =
        Scribes.answer(
            List.of(
                fact(
                    0,
                    "I live in Porto",
                    "person",
                    "",
                    "The person lives in Porto.",
                    "home",
                    "Porto"),
                fact(1, "my sister sings", "other", "sister", "The sister sings.", "", "")),
            List.of(preference(2, "I love figs", "figs", "likes")));

    assertThat(isValid(answer)).isTrue();
    assertThat(StatedAnswer.of(answer).problems()).isEmpty();
    assertThat(StatedAnswer.of(answer).proposals()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"facts\":{},\"preferences\":[]}",
        "{\"facts\":[1],\"preferences\":[]}",
        "{\"facts\":[{}],\"preferences\":[]}",
        "{\"facts\":[],\"preferences\":[{\"message\":0}]}"
      })
  void whatBreaksTheSchemaIsFoundOutByBoth(String answer) {
    assertThat(isValid(answer)).isFalse();
    assertThat(StatedAnswer.of(answer).isSound()).isFalse();
  }

  @Test
  void eachFieldOfAWrongTypeIsFoundOutByBoth() {
    var good = fact(0, "I live in Porto", "The person lives in Porto.");
    for (var field : List.of("message", "quote", "about", "statement")) {
      for (var wrong : List.of(List.of(), Map.of(), true, 1.5)) {
        var bad = new HashMap<>(good);
        bad.put(field, wrong);
        assertThat(isValid(Scribes.facts(bad))).as(field + wrong).isFalse();
        assertThat(StatedAnswer.of(Scribes.facts(bad)).isSound()).as(field + wrong).isFalse();
      }
    }
  }

  /// What providers ask of a strict schema.
  @Test
  void eachObjectNamesAllItsFieldsAsNeededAndTakesNoOthers() {
    var objects =
        List.of(
            SCHEMA,
            SCHEMA.at("/properties/facts/items"),
            SCHEMA.at("/properties/preferences/items"));

    assertThat(objects)
        .allSatisfy(object -> {
          assertThat(object.path("additionalProperties").asBoolean(true)).isFalse();
          var names = new ArrayList<String>();
          object.path("properties").fieldNames().forEachRemaining(names::add);
          var needed = new ArrayList<String>();
          object.path("required").forEach(name -> needed.add(name.asText()));
          assertThat(needed).containsExactlyInAnyOrderElementsOf(names);
        });
  }

  @Test
  void theSlotsAreThoseOfTheDomain() {
    var slots = new ArrayList<String>();
    SCHEMA
        .at("/properties/facts/items/properties/slot/enum")
        .forEach(slot -> slots.add(slot.asText()));

    assertThat(slots.removeLast()).isEqualTo("null");
    assertThat(slots)
        .containsExactlyElementsOf(
            Arrays.stream(SlotName.values()).map(SlotName::written).toList());
  }
}
