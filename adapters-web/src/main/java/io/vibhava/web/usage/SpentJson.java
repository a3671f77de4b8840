package io.vibhava.web.usage;

import io.vibhava.domain.usage.Spent;

/// What calls of models took, as JSON.
///
/// @param cachedTokens of the input, those that the provider had at hand from before
/// @param micros millionths of the currency, as far as prices are known
/// @param unpriced for how many of the calls they are not
record SpentJson(
    long calls,
    long inputTokens,
    long outputTokens,
    long cachedTokens,
    String currency,
    long micros,
    long unpriced) {

  static SpentJson of(Spent spent, String currency) {
    return new SpentJson(
        spent.calls(),
        spent.tokens().input(),
        spent.tokens().output(),
        spent.tokens().cached(),
        currency,
        spent.micros(),
        spent.unpriced());
  }
}
