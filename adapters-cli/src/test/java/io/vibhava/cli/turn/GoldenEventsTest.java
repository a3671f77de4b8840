package io.vibhava.cli.turn;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vibhava.cli.Shell;
import io.vibhava.domain.Failure;
import io.vibhava.domain.turn.Stage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The events are what the golden file says: the same names, order and types.
class GoldenEventsTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Map<String, JsonNode> golden = golden();
  private final Shell shell = new Shell();

  @Test
  void a_turn_is_told_in_the_golden_form() {
    shell.house.fixed.reply("Good to know.").reply("Your dog is called ", "Biscuit.");
    shell.run("chat", "--once", "My dog is called Biscuit and I live in Lisbon.");

    var told = shell.run("chat", "--new", "--once", "What is my dog called?", "--json");

    assertThat(told.json())
        .extracting(event -> event.get("event").asText())
        .containsExactly("asked", "recalled", "spoke", "spoke", "done");
    assertThat(told.json()).allSatisfy(this::isGolden);
    assertThat(told.events("recalled").getFirst().at("/memories/0/text").asText())
        .contains("Biscuit");
  }

  @Test
  void a_failed_turn_is_told_in_the_golden_form() {
    shell.house.fixed.breakOff(new Failure.Unavailable("model: it does not answer"));

    var told = shell.run("chat", "--once", "Hello", "--json");

    assertThat(told.json())
        .extracting(event -> event.get("event").asText())
        .containsExactly("asked", "recalled", "failed");
    isGolden(told.events("asked").getFirst());
    isGolden(told.events("failed").getFirst());
  }

  private void isGolden(JsonNode event) {
    assertThat(shape(event)).isEqualTo(shape(golden.get(event.get("event").asText())));
  }

  /// Names in order with the types of their values. The stages of a turn may be any of those there
  /// are, in their order.
  private static String shape(JsonNode node) {
    if (node.isObject()) {
      return node.properties().stream()
          .map(entry ->
              entry.getKey().equals("ms")
                  ? stages(entry.getValue())
                  : entry.getKey() + ":" + shape(entry.getValue()))
          .toList()
          .toString();
    }
    if (node.isArray()) {
      return node.valueStream().map(GoldenEventsTest::shape).distinct().toList().toString();
    }
    return node.getNodeType().name();
  }

  private static String stages(JsonNode ms) {
    var all = Stream.of(Stage.values()).map(Stage::label).toList();
    var told = ms.properties().stream().map(Map.Entry::getKey).toList();
    assertThat(all).containsSubsequence(told);
    assertThat(told).contains("keep", "embed", "recall", "compose", "first", "speak", "total");
    assertThat(ms.properties()).allMatch(entry -> entry.getValue().isNumber());
    return "ms:stages";
  }

  private static Map<String, JsonNode> golden() {
    try (var file = GoldenEventsTest.class.getResourceAsStream("/turn-events.jsonl")) {
      var byName = new LinkedHashMap<String, JsonNode>();
      for (var line : lines(new String(file.readAllBytes(), StandardCharsets.UTF_8))) {
        byName.put(line.get("event").asText(), line);
      }
      return byName;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<JsonNode> lines(String text) throws IOException {
    return JSON.readerFor(JsonNode.class).<JsonNode>readValues(text).readAll();
  }
}
