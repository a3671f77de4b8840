package io.vibhava.web.openai;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A piece of a reply, as JSON.
record ChunkJson(
    String id,
    String object,
    long created,
    String model,
    List<ChoiceJson> choices,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UsageJson usage) {

  /// The one reply.
  record ChoiceJson(
      int index, DeltaJson delta, @JsonProperty("finish_reason") @Nullable String finishReason) {}

  /// What is new of it.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DeltaJson(@Nullable String role, @Nullable String content) {}
}
