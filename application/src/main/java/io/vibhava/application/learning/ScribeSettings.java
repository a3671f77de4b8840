package io.vibhava.application.learning;

import java.time.Duration;

/// What a language model may take for learning.
///
/// @param callsMax how often it is asked about one batch, whatever happens: once, and once more to
///   mend its answer
/// @param batchTokensMax the most tokens of messages in one batch; a longer message is one by
///   itself
/// @param batchTimeout how long the calls of one batch may take
/// @param takeTimeout how long the calls of all batches that are taken at once may take; less than
///   the lease of their jobs
/// @param knownMax how many known beliefs are sent along
public record ScribeSettings(
    int callsMax, int batchTokensMax, Duration batchTimeout, Duration takeTimeout, int knownMax) {

  public static final ScribeSettings USUAL =
      new ScribeSettings(2, 3_000, Duration.ofSeconds(60), Duration.ofSeconds(180), 12);
}
