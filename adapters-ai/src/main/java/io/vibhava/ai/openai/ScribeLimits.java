package io.vibhava.ai.openai;

import java.time.Duration;

/// How long a model is waited for that writes down what was stated, and how much of its answer is
/// taken. A call that fails is not tried again: it counts as a call.
///
/// @param connectTimeout from the first packet to a connection
/// @param timeout one call, from the question to the end of the answer
/// @param answerTokensMax the most tokens of an answer that the model is asked for
/// @param answerCharsMax the most characters of an answer that are read
/// @param answerBytesMax the most bytes of the provider's events; each token is one, of 200 bytes
/// @param breakerFailuresMax so many calls in a row that could not be begun, and the model is left
///   alone for a while
/// @param breakerPause that while; nobody waits for learning
public record ScribeLimits(
    Duration connectTimeout,
    Duration timeout,
    int answerTokensMax,
    int answerCharsMax,
    int answerBytesMax,
    int breakerFailuresMax,
    Duration breakerPause) {

  public static final ScribeLimits USUAL =
      new ScribeLimits(
          Duration.ofSeconds(5),
          Duration.ofSeconds(60),
          2_000,
          64_000,
          2 << 20,
          3,
          Duration.ofMinutes(2));

  private static final int EVENT_BYTES_MAX = 1 << 20;
  private static final int CONNECTIONS_IDLE_MAX = 2;

  /// The limits of one call that may take `most`.
  OpenAiLimits within(Duration most) {
    var time = most.compareTo(timeout) < 0 ? most : timeout;
    return new OpenAiLimits(
        connectTimeout,
        time,
        time,
        time,
        0,
        Duration.ofMillis(1),
        Duration.ZERO,
        breakerFailuresMax,
        breakerPause,
        Math.min(EVENT_BYTES_MAX, answerBytesMax),
        answerBytesMax,
        CONNECTIONS_IDLE_MAX);
  }
}
