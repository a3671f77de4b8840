package io.vibhava.ai.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// A request as it came over the wire.
///
/// @param target path and query
/// @param headers by name in lower case
/// @param atNanos when its last byte had come
/// @param gone completed with the time at which the client closed the connection
public record Received(
    String method,
    String target,
    Map<String, String> headers,
    byte[] body,
    long atNanos,
    CompletableFuture<Long> gone) {

  private static final ObjectMapper JSON = new ObjectMapper();

  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  public JsonNode json() {
    try {
      return JSON.readTree(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
