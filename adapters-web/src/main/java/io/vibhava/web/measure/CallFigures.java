package io.vibhava.web.measure;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vibhava.application.usage.CallEnd;
import io.vibhava.application.usage.CallWatch;
import io.vibhava.domain.usage.Purpose;
import io.vibhava.domain.usage.Tokens;
import java.time.Duration;
import java.util.Arrays;

/// What models take, by what they were asked for: how long, how it ended, how many tokens. All of
/// it is there from the start, so that a rate of it can be asked for.
final class CallFigures implements CallWatch {

  /// From what a page feels as at once to the longest that a reply may take.
  private static final Duration[] BUCKETS =
      Arrays.stream(new int[] {50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000, 60_000})
          .mapToObj(Duration::ofMillis)
          .toArray(Duration[]::new);

  private final MeterRegistry registry;

  CallFigures(MeterRegistry registry) {
    this.registry = registry;
    for (var purpose : Purpose.values()) {
      Arrays.stream(CallEnd.values())
          .filter(CallEnd::isError)
          .forEach(kind -> errors(purpose, kind));
      charged(purpose, Tokens.NONE);
    }
  }

  @Override
  public void began(Purpose purpose, Duration after) {
    Timer.builder("vibhava.provider.first")
        .description("How long a model took to begin its answer")
        .tag("purpose", purpose.label())
        .serviceLevelObjectives(BUCKETS)
        .register(registry)
        .record(after);
  }

  @Override
  public void ended(Purpose purpose, CallEnd how, Duration took) {
    Timer.builder("vibhava.provider.call")
        .description("How long a model was asked, and how that ended")
        .tag("purpose", purpose.label())
        .tag("outcome", how.label())
        .serviceLevelObjectives(BUCKETS)
        .register(registry)
        .record(took);
    if (how.isError()) {
      errors(purpose, how).increment();
    }
  }

  private Counter errors(Purpose purpose, CallEnd kind) {
    return Counter.builder("vibhava.provider.errors")
        .description("How often a model or its provider failed")
        .tag("purpose", purpose.label())
        .tag("kind", kind.label())
        .register(registry);
  }

  @Override
  public void charged(Purpose purpose, Tokens tokens) {
    count(purpose, "input", tokens.input());
    count(purpose, "output", tokens.output());
    count(purpose, "cached", tokens.cached());
  }

  private void count(Purpose purpose, String kind, long tokens) {
    Counter.builder("vibhava.tokens")
        .description("Tokens as they are charged; cached ones are among the input")
        .tag("purpose", purpose.label())
        .tag("kind", kind)
        .register(registry)
        .increment((double) tokens);
  }
}
