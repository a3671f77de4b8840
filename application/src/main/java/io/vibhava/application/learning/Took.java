package io.vibhava.application.learning;

/// What it took to ask a model, and how it ended.
///
/// @param calls how often it was asked
/// @param inputTokens as the model's provider counts them, of all calls
/// @param outputTokens the same
public record Took(Outcome outcome, int calls, int inputTokens, int outputTokens) {

  static Took nothing(Outcome outcome) {
    return new Took(outcome, 0, 0, 0);
  }
}
