package io.vibhava.domain.turn;

/// How many tokens a prompt may have, in all and by section.
///
/// @param promptTokensMax the whole prompt
/// @param examplesTokensMax the examples of how the avatar speaks
/// @param recalledTokensMax the recalled memories
/// @param historyTokensMin what is left to the history even beside a very long message
/// @param profileTokensMin what is left to the profile even beside a long history
/// @param profileTokensMax the profile
public record Budget(
    int promptTokensMax,
    int examplesTokensMax,
    int recalledTokensMax,
    int historyTokensMin,
    int profileTokensMin,
    int profileTokensMax) {

  /// Half a sentence, such as the name: that much has its place beside any history.
  private static final int PROFILE_TOKENS_MIN = 60;

  /// About twenty short lines.
  private static final int PROFILE_TOKENS_MAX = 300;

  /// The same with another room for the profile.
  Budget withProfile(int tokensMin, int tokensMax) {
    return new Budget(
        promptTokensMax,
        examplesTokensMax,
        recalledTokensMax,
        historyTokensMin,
        tokensMin,
        tokensMax);
  }

  /// With the usual profile.
  public Budget(
      int promptTokensMax, int examplesTokensMax, int recalledTokensMax, int historyTokensMin) {
    this(
        promptTokensMax,
        examplesTokensMax,
        recalledTokensMax,
        historyTokensMin,
        PROFILE_TOKENS_MIN,
        PROFILE_TOKENS_MAX);
  }

  /// What fits a model with a context of 8,192 tokens and leaves a quarter of it to the reply.
  public static final Budget USUAL = new Budget(6_000, 600, 1_000, 500);
}
