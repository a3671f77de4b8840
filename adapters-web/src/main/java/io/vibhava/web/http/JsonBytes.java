package io.vibhava.web.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
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
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .withCoercionConfig(LogicalType.Textual, JsonBytes::isTakenForNothingElse)
          .withCoercionConfig(LogicalType.Boolean, JsonBytes::isTakenForNothingElse)
          .addModule(new SimpleModule().addDeserializer(Integer.class, new WholeNumber()))
          .build();

  private static final JsonMapper LENIENT =
      STRICT.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /// Without the look for names that come twice: a shape has none, and each event would pay for it.
  private static final ObjectWriter WRITER = JsonMapper.builder().build().writer();

  private JsonBytes() {}

  /// A value of another type is not made into one of this.
  private static void isTakenForNothingElse(MutableCoercionConfig config) {
    for (var other :
        List.of(
            CoercionInputShape.Integer,
            CoercionInputShape.Float,
            CoercionInputShape.Boolean,
            CoercionInputShape.String)) {
      config.setCoercion(other, CoercionAction.Fail);
    }
  }

  /// A number without a fraction, however it is written: `1.0` is one.
  private static final class WholeNumber extends StdScalarDeserializer<Integer> {

    WholeNumber() {
      super(Integer.class);
    }

    @Override
    public Integer deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (!parser.currentToken().isNumeric()) {
        return (Integer) context.handleUnexpectedToken(Integer.class, parser);
      }
      try {
        return parser.getDecimalValue().intValueExact();
      } catch (ArithmeticException e) {
        return (Integer)
            context.handleWeirdNumberValue(
                Integer.class, parser.getNumberValue(), "a whole number is expected");
      }
    }
  }

  public static byte[] bytes(Object shape) {
    try {
      return WRITER.writeValueAsBytes(shape);
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
