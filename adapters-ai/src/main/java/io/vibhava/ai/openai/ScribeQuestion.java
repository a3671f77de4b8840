package io.vibhava.ai.openai;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.openai.core.JsonValue;
import com.openai.models.ResponseFormatJsonSchema;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionStreamOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/// The request that asks a model for JSON of one schema.
///
/// @param name the schema's name
/// @param system what the model is to do
/// @param data what it is to do it with: quoted, and nothing it obeys
record ScribeQuestion(String name, Map<String, Object> schema, String system, String data) {

  /// So much of an answer that can't be used is shown again.
  private static final int SHOWN_CHARS_MAX = 4_000;

  private static final ObjectMapper JSON = new ObjectMapper();

  /// Reads a schema that lies beside this class.
  static Map<String, Object> schema(String resource) {
    try (var in = ScribeQuestion.class.getResourceAsStream(resource)) {
      return JSON.readValue(Objects.requireNonNull(in, resource), new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ChatCompletionCreateParams.Builder first(String model) {
    return ChatCompletionCreateParams.builder()
        .model(model)
        .store(false)
        .streamOptions(ChatCompletionStreamOptions.builder().includeUsage(true).build())
        .addSystemMessage(system)
        .addUserMessage(data);
  }

  /// The same once more, with what was wrong.
  ChatCompletionCreateParams.Builder again(String model, String answer, String wrong) {
    var shown = answer.substring(0, Math.min(answer.length(), SHOWN_CHARS_MAX));
    return first(model)
        .addAssistantMessage(shown.isBlank() ? "{}" : shown)
        .addUserMessage(
            "That can't be used: %s. Answer once more, with the JSON alone.".formatted(wrong));
  }

  ResponseFormatJsonSchema format() {
    var written = ResponseFormatJsonSchema.JsonSchema.Schema.builder();
    schema.forEach((key, value) -> written.putAdditionalProperty(key, JsonValue.from(value)));
    return ResponseFormatJsonSchema.builder()
        .jsonSchema(
            ResponseFormatJsonSchema.JsonSchema.builder()
                .name(name)
                .strict(true)
                .schema(written.build())
                .build())
        .build();
  }
}
