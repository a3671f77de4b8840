package io.vibhava.application.learning;

/// What it took to ask a model, and how it ended.
///
/// @param calls how often it was asked
/// @param inputTokens as the model's provider counts them, of all calls
/// @param outputTokens the same
public record Took(Outcome outcome, int calls, int inputTokens, int outputTokens) {

  /// Whether the model was not there at all, so that another time it may be.
  boolean isWorthAnotherTry() {
    return switch (outcome) {
      case UNAVAILABLE -> true;
      case LIMITED -> inputTokens == 0; // It was too busy; too long an answer would be so again.
      case UNDERSTOOD, MENDED, PARTLY, NOT_UNDERSTOOD, REFUSED -> false;
    };
  }

  static Took nothing(Outcome outcome) {
    return new Took(outcome, 0, 0, 0);
  }
}
