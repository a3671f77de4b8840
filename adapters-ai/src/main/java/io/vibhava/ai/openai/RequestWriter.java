package io.vibhava.ai.openai;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.openai.core.JsonField;
import com.openai.models.ChatModel;
import com.openai.models.chat.completions.ChatCompletionAssistantMessageParam;
import com.openai.models.chat.completions.ChatCompletionCreateParams.Body;
import com.openai.models.chat.completions.ChatCompletionMessageParam;
import com.openai.models.chat.completions.ChatCompletionSystemMessageParam;
import com.openai.models.chat.completions.ChatCompletionUserMessageParam;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Writes a request that asks for a reply to plain lines, as those of all turns do, in a fraction
/// of the time that the SDK's reflection over forty properties takes. Any other is the SDK's to
/// write: it is one if it would not be the same again when made of what is written here.
final class RequestWriter extends StdSerializer<Body> {

  private static final long serialVersionUID = 1;

  private final transient JsonMapper whole;

  /// @param whole the SDK's way
  RequestWriter(JsonMapper whole) {
    super(Body.class);
    this.whole = whole;
  }

  /// A message of a role and a text, and nothing else.
  private record Plain(String role, Optional<String> text) {

    static Plain of(ChatCompletionMessageParam message) {
      if (message.isUser()) {
        return new Plain("user", text(message.asUser()));
      }
      if (message.isAssistant()) {
        return new Plain("assistant", text(message.asAssistant()));
      }
      return new Plain("system", message.system().flatMap(Plain::text));
    }

    private static Optional<String> text(ChatCompletionSystemMessageParam message) {
      return message._name().isMissing() && message._additionalProperties().isEmpty()
          ? message._content().asKnown().flatMap(ChatCompletionSystemMessageParam.Content::text)
          : Optional.empty();
    }

    private static Optional<String> text(ChatCompletionUserMessageParam message) {
      return message._name().isMissing() && message._additionalProperties().isEmpty()
          ? message._content().asKnown().flatMap(ChatCompletionUserMessageParam.Content::text)
          : Optional.empty();
    }

    private static Optional<String> text(ChatCompletionAssistantMessageParam message) {
      var isPlain =
          message._name().isMissing()
              && message._audio().isMissing()
              && message._functionCall().isMissing()
              && message._refusal().isMissing()
              && message._toolCalls().isMissing()
              && message._additionalProperties().isEmpty();
      return isPlain
          ? message._content().asKnown().flatMap(ChatCompletionAssistantMessageParam.Content::text)
          : Optional.empty();
    }

    void write(JsonGenerator json) throws IOException {
      json.writeStartObject();
      json.writeStringField("role", role);
      json.writeStringField("content", text.orElseThrow());
      json.writeEndObject();
    }
  }

  @Override
  public void serialize(Body request, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    var messages = request._messages().asKnown().orElse(List.of()).stream().map(Plain::of).toList();
    if (isPlain(request) && messages.stream().allMatch(message -> message.text().isPresent())) {
      write(request, messages, json);
    } else {
      whole.writeValue(json, request);
    }
  }

  private static boolean isPlain(Body request) {
    return request._messages().asKnown().isPresent()
        && request._model().asKnown().isPresent()
        && request.equals(
            Body.builder()
                .messages(request._messages())
                .model(request._model())
                .maxCompletionTokens(request._maxCompletionTokens())
                .store(request._store())
                .streamOptions(request._streamOptions())
                .temperature(request._temperature())
                .additionalProperties(request._additionalProperties())
                .build());
  }

  private void write(Body request, List<Plain> messages, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("messages");
    for (var message : messages) {
      message.write(json);
    }
    json.writeEndArray();
    json.writeStringField(
        "model", request._model().asKnown().map(ChatModel::asString).orElseThrow());
    write("max_completion_tokens", request._maxCompletionTokens(), json);
    write("store", request._store(), json);
    write("stream_options", request._streamOptions(), json);
    write("temperature", request._temperature(), json);
    for (var other : request._additionalProperties().entrySet()) {
      write(other.getKey(), other.getValue(), json);
    }
    json.writeEndObject();
  }

  private void write(String name, JsonField<?> value, JsonGenerator json) throws IOException {
    if (!value.isMissing()) {
      json.writeFieldName(name);
      whole.writeValue(json, value);
    }
  }
}
