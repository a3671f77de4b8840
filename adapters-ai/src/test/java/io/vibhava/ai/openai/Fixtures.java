package io.vibhava.ai.openai;

import io.vibhava.ai.fake.FakeOpenAi;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// Settings for tests. The SDK is rehearsed first, so that its slow start is nobody's time-out.
final class Fixtures {

  static final String KEY = "sk-canary-key-5c1f";

  static {
    Rehearsal.of(
        new Client(new OpenAiSettings(place(URI.create("http://127.0.0.1:9/v1")))).get(), "m");
  }

  private Fixtures() {}

  static Place.OpenAi place(URI url) {
    return new Place.OpenAi(url, "m", Optional.of(new Secret(KEY)));
  }

  static OpenAiSettings settings(FakeOpenAi provider) {
    return settings(place(provider.baseUrl()));
  }

  static OpenAiSettings settings(Place place) {
    return new OpenAiSettings(place).with(patient());
  }

  /// Limits that a busy machine does not reach, with short waits between tries.
  static OpenAiLimits patient() {
    return limits(Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofSeconds(40));
  }

  static OpenAiLimits limits(Duration firstPiece, Duration piece, Duration reply) {
    return new OpenAiLimits(
        Duration.ofSeconds(5),
        firstPiece,
        piece,
        reply,
        2,
        Duration.ofMillis(20),
        Duration.ofSeconds(2),
        100,
        Duration.ofSeconds(1),
        1 << 16,
        1 << 20,
        64);
  }

  static OpenAiLimits breakingAfter(OpenAiLimits limits, int failuresMax) {
    return new OpenAiLimits(
        limits.connectTimeout(),
        limits.firstPieceTimeout(),
        limits.pieceTimeout(),
        limits.replyTimeout(),
        limits.retriesMax(),
        limits.retryDelay(),
        limits.retryAfterMax(),
        failuresMax,
        limits.breakerPause(),
        limits.eventBytesMax(),
        limits.replyBytesMax(),
        limits.connectionsIdleMax());
  }
}
