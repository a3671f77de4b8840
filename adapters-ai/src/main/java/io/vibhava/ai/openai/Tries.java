package io.vibhava.ai.openai;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.core.functions.Either;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.vibhava.domain.Failure;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
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
  /// @param rest waits before a further try, and throws if there is to be none
  /// @throws Failure the last one, if it brings nothing
  <T> T of(Supplier<T> once, Consumer<Duration> rest) {
    try {
      return breaker.executeSupplier(() -> again(once, rest));
    } catch (CallNotPermittedException e) {
      throw new Failure.Unavailable(
          "%s: it could not answer %d times in a row and is left alone until %s; ask again then"
              .formatted(
                  host,
                  limits.breakerFailuresMax(),
                  restsUntil.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1)));
    }
  }

  /// Asks the library's asynchronous side whether and when to try again, since its other one sleeps
  /// by itself, and whoever closes a reply could not wake it.
  private <T> T again(Supplier<T> once, Consumer<Duration> rest) {
    var tries = retry.<T>asyncContext();
    while (true) {
      try {
        return once.get();
      } catch (Trouble trouble) {
        var pauseMillis = tries.onError(trouble);
        if (pauseMillis < 0) {
          throw trouble.failure();
        }
        rest.accept(Duration.ofMillis(pauseMillis));
      }
    }
  }
}
