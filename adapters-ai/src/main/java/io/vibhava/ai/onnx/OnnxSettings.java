package io.vibhava.ai.onnx;

import io.vibhava.domain.Failure;
import java.time.Duration;

/// The limits of an [OnnxEmbedder].
///
/// @param tokensMax how much of a text is read, in the model's own word pieces; its makers cut at
///   256
/// @param threadsMax threads that compute, one text each
/// @param waitingMax texts that may wait for one of them
/// @param cachedBytesMax what the latest embeddings, kept for being asked again, may take in memory
/// @param cachedFor how long one is kept that nobody asks for
public record OnnxSettings(
    int tokensMax, int threadsMax, int waitingMax, long cachedBytesMax, Duration cachedFor) {

  /// The most that the model has positions for.
  public static final int TOKENS_LIMIT = 512;

  public static final OnnxSettings USUAL =
      new OnnxSettings(256, 2, 256, 4L << 20, Duration.ofMinutes(10));

  public OnnxSettings {
    if (tokensMax < 3 || tokensMax > TOKENS_LIMIT) {
      throw new Failure.Invalid(
          "embedding tokens: 3 to %d are possible, %d came".formatted(TOKENS_LIMIT, tokensMax));
    }
  }
}
