package io.vibhava.web.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

/// JSON in and out. What comes in is read strictly, and what is wrong with it is told by its place,
/// never by its content.
public final class JsonBytes {

  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .withCoercionConfig(
              LogicalType.Textual,
              config -> {
                config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                config.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                config.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
              })
          .build();

  private static final JsonMapper LENIENT =
      STRICT.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private JsonBytes() {}

  public static byte[] bytes(Object shape) {
    try {
      return STRICT.writeValueAsBytes(shape);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not a JSON shape: " + shape.getClass().getName());
    }
  }

  /// @throws Refused if it is no JSON or has another shape
  static <T> T read(byte[] body, Class<T> shape, boolean lenient) {
    try {
      var read = (lenient ? LENIENT : STRICT).readValue(body, shape);
      if (read == null) {
        throw Refused.malformed("body: a JSON object is expected, null came");
      }
      return read;
    } catch (JsonMappingException e) {
      throw e.getPath().isEmpty() ? malformed(e) : Refused.invalid(pointer(e), reason(e));
    } catch (JsonProcessingException e) {
      throw malformed(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Refused malformed(JsonProcessingException e) {
    var at = e.getLocation();
    return Refused.malformed(
        at == null
            ? "body: it is no JSON object of the shape that is expected"
            : "body: it is no JSON object of the shape that is expected; see line %d, column %d"
                .formatted(at.getLineNr(), at.getColumnNr()));
  }

  private static String reason(JsonMappingException e) {
    return switch (e) {
      case com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException _ ->
          "there is no such field";
      default -> "a value of another type is expected";
    };
  }

  private static String pointer(JsonMappingException e) {
    return e.getPath().stream().map(JsonBytes::step).collect(Collectors.joining());
  }

  private static String step(Reference at) {
    var name = at.getFieldName() == null ? String.valueOf(at.getIndex()) : at.getFieldName();
    return "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
