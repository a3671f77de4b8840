package io.vibhava.domain.turn;

/// How many tokens a prompt may have, in all and by section.
///
/// @param promptTokensMax the whole prompt
/// @param examplesTokensMax the examples of how the avatar speaks
/// @param recalledTokensMax the recalled memories
/// @param historyTokensMin what is left to the history even beside a very long message
public record Budget(
    int promptTokensMax, int examplesTokensMax, int recalledTokensMax, int historyTokensMin) {

  /// What fits a model with a context of 8,192 tokens and leaves a quarter of it to the reply.
  public static final Budget USUAL = new Budget(6_000, 600, 1_000, 500);
}
