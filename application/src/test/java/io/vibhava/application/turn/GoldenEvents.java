package io.vibhava.application.turn;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vibhava.domain.turn.Stage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The events of a turn as each door tells them: the golden file has their names, order and types.
public final class GoldenEvents {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Map<String, JsonNode> golden = golden();

  /// Fails unless `event` is as the golden file has it.
  public void check(JsonNode event) {
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
      return node.valueStream().map(GoldenEvents::shape).distinct().toList().toString();
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
    try (var file = GoldenEvents.class.getResourceAsStream("/turn-events.jsonl")) {
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
