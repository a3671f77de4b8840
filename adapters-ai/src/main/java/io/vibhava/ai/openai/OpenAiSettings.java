package io.vibhava.ai.openai;

import java.util.Optional;

/// What an [OpenAiBrain] is made from.
///
/// @param temperature 0 to 2; none leaves it to the provider
/// @param replyTokensMax the most tokens of a reply; none leaves it to the provider
public record OpenAiSettings(
    Place place,
    Optional<Double> temperature,
    Optional<Integer> replyTokensMax,
    OpenAiLimits limits) {

  public OpenAiSettings(Place place) {
    this(place, Optional.empty(), Optional.empty(), OpenAiLimits.USUAL);
  }

  public OpenAiSettings with(OpenAiLimits others) {
    return new OpenAiSettings(place, temperature, replyTokensMax, others);
  }
}
