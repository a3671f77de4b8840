package io.vibhava.ai.openai;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;

/// Reads the JSON in an answer, wherever it stands there, within narrow limits. Nothing is turned
/// into another type than it has, and nothing may be said twice.
final class AnswerJson {

  private static final int DEPTH_MAX = 12;
  private static final int NUMBER_CHARS_MAX = 30;
  private static final int STRING_CHARS_MAX = 16_000;

  /// So many places where an object may begin are tried.
  private static final int BEGINNINGS_MAX = 16;

  private static final ObjectMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEPTH_MAX)
                          .maxNumberLength(NUMBER_CHARS_MAX)
                          .maxStringLength(STRING_CHARS_MAX)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                  .build())
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .withCoercionConfig(
              LogicalType.Textual,
              config ->
                  config
                      .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
          .build();

  private AnswerJson() {}

  /// The first object in `answer` that is `wanted`, whatever stands around it.
  static Optional<JsonNode> object(String answer, Predicate<JsonNode> wanted) {
    var at = answer.indexOf('{');
    for (var tried = 0; at >= 0 && tried < BEGINNINGS_MAX; tried++) {
      var found = read(answer.substring(at)).filter(wanted);
      if (found.isPresent()) {
        return found;
      }
      at = answer.indexOf('{', at + 1);
    }
    return Optional.empty();
  }

  private static Optional<JsonNode> read(String text) {
    try (var parser = JSON.createParser(text)) {
      return Optional.ofNullable(JSON.<JsonNode>readTree(parser));
    } catch (IOException e) {
      return Optional.empty(); // No JSON begins here.
    }
  }

  /// `node` as `type`; nothing where it does not fit.
  static <T> Optional<T> as(Class<T> type, JsonNode node) {
    try {
      return Optional.ofNullable(JSON.treeToValue(node, type));
    } catch (JsonProcessingException e) {
      return Optional.empty(); // Whoever asks says what is wrong.
    }
  }
}
