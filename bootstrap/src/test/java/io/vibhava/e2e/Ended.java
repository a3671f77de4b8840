package io.vibhava.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/// What came of a process.
record Ended(int code, String out, String err) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// Each line of standard output, which has to be one JSON object.
  List<JsonNode> json() {
    return out.lines().map(Ended::parsed).toList();
  }

  /// The events named `name`.
  List<JsonNode> events(String name) {
    return json().stream().filter(event -> event.path("event").asText().equals(name)).toList();
  }

  JsonNode event(String name) {
    return events(name).getFirst();
  }

  static JsonNode parsed(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + line, e);
    }
  }
}
