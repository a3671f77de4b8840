package io.vibhava.web.openai;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.vibhava.domain.turn.Turn;

/// What a reply took, as JSON.
record UsageJson(
    @JsonProperty("prompt_tokens") int promptTokens,
    @JsonProperty("completion_tokens") int completionTokens,
    @JsonProperty("total_tokens") int totalTokens,
    @JsonProperty("prompt_tokens_details") DetailsJson promptTokensDetails) {

  /// What of the prompt was at hand from before.
  record DetailsJson(@JsonProperty("cached_tokens") int cachedTokens) {}

  static UsageJson of(Turn turn) {
    var usage = turn.usage();
    return new UsageJson(
        usage.input(),
        usage.output(),
        usage.input() + usage.output(),
        new DetailsJson(usage.cached()));
  }
}
