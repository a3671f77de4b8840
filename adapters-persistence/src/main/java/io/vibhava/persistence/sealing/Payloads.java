package io.vibhava.persistence.sealing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Payloads as JSON, sealed and opened.
public final class Payloads {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .defaultPropertyInclusion(JsonInclude.Value.ALL_NON_ABSENT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private Payloads() {}

  public static byte[] seal(SealingKey key, Place place, Object payload) {
    try {
      return key.seal(place, JSON.writeValueAsBytes(payload));
    } catch (JsonProcessingException e) {
      // Without its cause, which would quote the payload.
      throw new IllegalStateException(
          payload.getClass().getSimpleName() + " can't be written as JSON");
    }
  }

  public static <T> T open(SealingKey key, Place place, byte[] sealed, Class<T> shape) {
    try {
      return JSON.readValue(key.open(place, sealed), shape);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("%s holds no %s".formatted(place, shape.getSimpleName()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
