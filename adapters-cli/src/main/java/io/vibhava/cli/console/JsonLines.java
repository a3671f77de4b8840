package io.vibhava.cli.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;

/// Writes an object as one line of JSON.
final class JsonLines {

  private static final ObjectWriter WRITER = JsonMapper.builder().build().writer();

  private JsonLines() {}

  static String of(Object shape) {
    try {
      return WRITER.writeValueAsString(shape);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not a JSON shape: " + shape.getClass(), e);
    }
  }
}
