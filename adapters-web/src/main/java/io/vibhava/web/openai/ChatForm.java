package io.vibhava.web.openai;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a client of OpenAI's protocol asks. What is not named here is passed over.
///
/// @param n how many replies are wanted
record ChatForm(
    @NotNull(message = "it is needed") String model,
    @NotEmpty(message = "at least one message is needed")
        List<@NotNull(message = "a message is expected") @Valid ChatMessage> messages,
    @Nullable Boolean stream,
    @JsonProperty("stream_options") @Nullable StreamOptions streamOptions,
    @Max(value = 1, message = "an avatar gives one reply") @Nullable Integer n,
    @Nullable Map<String, JsonNode> metadata) {

  /// One message.
  ///
  /// @param content a text, or a list of parts that are texts
  record ChatMessage(@NotNull(message = "it is needed") String role, @Nullable JsonNode content) {}

  /// How a stream is wanted.
  record StreamOptions(@JsonProperty("include_usage") @Nullable Boolean includeUsage) {}

  boolean wantsStream() {
    return Boolean.TRUE.equals(stream);
  }

  boolean wantsUsage() {
    return streamOptions != null && Boolean.TRUE.equals(streamOptions.includeUsage());
  }

  /// The conversation that the client names in its metadata.
  Optional<String> conversation() {
    return Optional.ofNullable(metadata)
        .map(all -> all.get("conversation_id"))
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue);
  }
}
