package io.vibhava.web.rate;

import io.github.bucket4j.ConsumptionProbe;
import io.vibhava.domain.Failure;
import java.time.Duration;

/// How somebody stands with a policy after they asked.
record Standing(String policy, Rate rate, ConsumptionProbe probe) {

  /// As an item of the field `RateLimit-Policy`.
  String asPolicy() {
    return "\"%s\";q=%d;w=%d".formatted(policy, rate.requestsMax(), rate.window().toSeconds());
  }

  /// As an item of the field `RateLimit`: what is left, and in how many seconds all of it is again.
  String asLimit() {
    var reset = Duration.ofNanos(probe.getNanosToWaitForReset());
    return "\"%s\";r=%d;t=%d".formatted(policy, probe.getRemainingTokens(), seconds(reset));
  }

  /// @throws Failure.LimitReached if nothing was left
  void require() {
    if (!probe.isConsumed()) {
      var wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
      throw new Failure.LimitReached(
          "requests: at most %d in %d seconds are answered, counted by %s; ask again in %d s"
              .formatted(rate.requestsMax(), rate.window().toSeconds(), policy, seconds(wait)),
          wait);
    }
  }

  private static long seconds(Duration time) {
    return time.plusMillis(999).toSeconds();
  }
}
