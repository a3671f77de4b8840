package io.vibhava.web.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/// What a route answers.
public sealed interface Answer {

  int status();

  Map<String, String> headers();

  /// One JSON value.
  record Json(int status, Map<String, String> headers, String type, Object shape)
      implements Answer {}

  /// A file.
  record Bytes(Map<String, String> headers, String type, byte[] bytes) implements Answer {

    @Override
    public int status() {
      return 200;
    }
  }

  /// Nothing but a status.
  record Empty(int status, Map<String, String> headers) implements Answer {}

  /// Bytes that come one after the other, as server-sent events.
  record Events(Writing writing) implements Answer {

    @Override
    public Map<String, String> headers() {
      return Map.of();
    }

    @Override
    public int status() {
      return 200;
    }
  }

  /// Writes until it is done, or whoever reads has left. What it throws before it has sent anything
  /// is answered as a refusal.
  @FunctionalInterface
  interface Writing {
    void writeTo(EventLine line) throws IOException;
  }

  static Answer ok(Object shape) {
    return new Json(200, Map.of(), "application/json", shape);
  }

  /// With the revision, so that a change can name what it changes.
  static Answer ok(Object shape, int revision) {
    return new Json(200, Map.of("ETag", Tags.of(revision)), "application/json", shape);
  }

  static Answer created(Object shape) {
    return new Json(201, Map.of(), "application/json", shape);
  }

  static Answer created(Object shape, int revision, String location) {
    var headers = Map.of("ETag", Tags.of(revision), "Location", location);
    return new Json(201, headers, "application/json", shape);
  }

  /// A file of JSON Lines: one value in each.
  static Answer lines(List<?> shapes) {
    var lines = new ByteArrayOutputStream();
    for (var shape : shapes) {
      lines.writeBytes(JsonBytes.bytes(shape));
      lines.write('\n');
    }
    return new Bytes(
        Map.of("Content-Disposition", "attachment"), "application/jsonl", lines.toByteArray());
  }

  static Answer empty() {
    return new Empty(204, Map.of());
  }
}
