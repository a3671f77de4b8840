package io.vibhava.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/// What came back.
public record Told(int status, String type, String body, HttpResponse<String> response) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// An event of a stream.
  public record Event(long id, String name, JsonNode data) {}

  Told(HttpResponse<String> response) {
    this(
        response.statusCode(),
        response.headers().firstValue("Content-Type").orElse(""),
        response.body(),
        response);
  }

  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  public JsonNode json() {
    return parse(body);
  }

  public static JsonNode parse(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(text, e);
    }
  }

  /// The text at a JSON pointer.
  public String at(String pointer) {
    return json().at(pointer).asText();
  }

  public List<Event> events() {
    var events = new ArrayList<Event>();
    for (var block : body.split("\n\n")) {
      var lines = block.split("\n", 3);
      if (lines.length == 3) {
        events.add(
            new Event(
                Long.parseLong(lines[0].substring(4)),
                lines[1].substring(7),
                parse(lines[2].substring(6))));
      }
    }
    return events;
  }
}
