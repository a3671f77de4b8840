package io.vibhava.ai.openai;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.core.functions.Either;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.vibhava.domain.Failure;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/// Tries again what may pass, and asks nothing for a while when nothing could be begun many times
/// in a row. It never goes to another provider.
final class Tries {

  private static final double DELAY_GROWTH = 2;
  private static final double DELAY_JITTER = 0.5;

  private final String host;
  private final OpenAiLimits limits;
  private final CircuitBreaker breaker;
  private final Retry retry;
  private volatile Instant restsUntil = Instant.EPOCH;

  Tries(String host, OpenAiLimits limits) {
    this.host = host;
    this.limits = limits;
    this.breaker = breaker(limits);
    this.retry = retry(limits);
    breaker
        .getEventPublisher()
        .onStateTransition(_ -> restsUntil = Instant.now().plus(limits.breakerPause()));
  }

  private static CircuitBreaker breaker(OpenAiLimits limits) {
    return CircuitBreaker.of(
        "model",
        CircuitBreakerConfig.custom()
            .slidingWindowSize(limits.breakerFailuresMax())
            .minimumNumberOfCalls(limits.breakerFailuresMax())
            .failureRateThreshold(100)
            .waitDurationInOpenState(limits.breakerPause())
            .permittedNumberOfCallsInHalfOpenState(1)
            .ignoreException(problem -> !(problem instanceof Failure.Unavailable))
            .writableStackTraceEnabled(false)
            .build());
  }

  private static Retry retry(OpenAiLimits limits) {
    var backOff =
        IntervalFunction.ofExponentialRandomBackoff(
            limits.retryDelay(), DELAY_GROWTH, DELAY_JITTER);
    return Retry.of(
        "model",
        RetryConfig.custom()
            .maxAttempts(limits.retriesMax() + 1)
            .retryOnException(problem -> problem instanceof Trouble trouble && trouble.isPassing())
            .intervalBiFunction((tries, end) -> Math.max(backOff.apply(tries), asked(end)))
            .build());
  }

  private static long asked(Either<Throwable, ?> end) {
    return end.isLeft() && end.getLeft() instanceof Trouble trouble
        ? trouble.retryWait().toMillis()
        : 0;
  }

  /// What `once` brings, the first time or a later one.
  ///
  /// @throws Failure the last one, if it brings nothing
  <T> T of(Supplier<T> once) {
    try {
      return breaker.executeSupplier(() -> again(once));
    } catch (CallNotPermittedException e) {
      throw new Failure.Unavailable(
          "%s: it could not answer %d times in a row and is left alone until %s; ask again then"
              .formatted(
                  host,
                  limits.breakerFailuresMax(),
                  restsUntil.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1)));
    }
  }

  private <T> T again(Supplier<T> once) {
    try {
      return retry.executeSupplier(once);
    } catch (Trouble trouble) {
      throw trouble.failure();
    }
  }
}
