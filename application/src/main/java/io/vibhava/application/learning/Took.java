package io.vibhava.application.learning;

import io.vibhava.domain.usage.Tokens;

/// What it took to ask a model, and how it ended.
///
/// @param calls how often it was asked
/// @param inputTokens as the model's provider counts them, of all calls
/// @param outputTokens the same
/// @param cachedTokens of the input, those that the provider had at hand from before
public record Took(
    Outcome outcome, int calls, int inputTokens, int outputTokens, int cachedTokens) {

  public Took(Outcome outcome, int calls, int inputTokens, int outputTokens) {
    this(outcome, calls, inputTokens, outputTokens, 0);
  }

  Tokens tokens() {
    return new Tokens(inputTokens, outputTokens, cachedTokens);
  }

  /// Whether the model was not there at all, so that another time it may be.
  boolean isWorthAnotherTry() {
    return switch (outcome) {
      case UNAVAILABLE -> true;
      case LIMITED -> inputTokens == 0; // It was too busy; too long an answer would be so again.
      case UNDERSTOOD, MENDED, PARTLY, NOT_UNDERSTOOD, REFUSED, SPARED -> false;
    };
  }

  static Took nothing(Outcome outcome) {
    return new Took(outcome, 0, 0, 0);
  }
}
