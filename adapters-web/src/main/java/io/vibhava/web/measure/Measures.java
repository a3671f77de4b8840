package io.vibhava.web.measure;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vibhava.application.memory.Backlog;
import io.vibhava.application.memory.JobState;
import io.vibhava.application.usage.CallWatch;
import io.vibhava.domain.turn.Stage;
import io.vibhava.domain.turn.TurnEvent;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What is counted while the server runs. Each label has a handful of values that are known
/// beforehand: no person, no avatar, no path and no word becomes one.
public final class Measures {

  /// What went wrong, where it did; anything else is told as `other`.
  private static final Set<String> CODES =
      Set.of("invalid", "not-found", "not-allowed", "conflict", "limit", "unavailable");

  private static final List<Integer> REFUSALS = List.of(413, 429, 507);

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  private final CallWatch calls = new CallFigures(registry);
  private final Supplier<List<Backlog>> backlog;

  /// The backlog as the figures tell it: read once for all of them.
  private volatile List<Backlog> waiting = List.of();

  /// @param backlog what is still to be learned from
  public Measures(Supplier<List<Backlog>> backlog, InstantSource clock) {
    this.backlog = backlog;
    for (var state : JobState.values()) {
      gauge("vibhava.learning.jobs", "Messages to be learned from", () -> jobs(state))
          .tag("state", state.label())
          .register(registry);
    }
    gauge("vibhava.learning.oldest", "Since when the oldest of them is due", () -> oldest(clock))
        .baseUnit("seconds")
        .register(registry);
    for (var status : REFUSALS) {
      var _ = refusals(status);
    }
    new JvmMemoryMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
  }

  /// Nothing is waited for.
  public static Measures alone() {
    return new Measures(List::of, InstantSource.system());
  }

  private static Gauge.Builder<Supplier<Number>> gauge(
      String name, String what, Supplier<Number> value) {
    return Gauge.builder(name, value).description(what);
  }

  private int jobs(JobState state) {
    return waiting.stream().filter(each -> each.state() == state).mapToInt(Backlog::jobs).sum();
  }

  private double oldest(InstantSource clock) {
    return waiting.stream()
        .map(Backlog::due)
        .min(Comparator.naturalOrder())
        .map(due -> Duration.between(due, clock.instant()))
        .filter(Duration::isPositive)
        .map(Duration::toSeconds)
        .orElse(0L);
  }

  /// Lets `value` be asked for each time; `name` has words and points alone.
  public void watch(String name, String what, Supplier<Number> value) {
    gauge(name, what, value).register(registry);
  }

  /// Hears of calls of models.
  public CallWatch calls() {
    return calls;
  }

  /// `listener`, whose turn is counted.
  public Consumer<TurnEvent> counting(Consumer<? super TurnEvent> listener) {
    return event -> {
      switch (event) {
        case TurnEvent.Done done -> count(done);
        case TurnEvent.Failed failed -> count("failed", code(failed.code()));
        case TurnEvent.Asked _, TurnEvent.Recalled _, TurnEvent.Spoke _ -> {}
      }
      listener.accept(event);
    };
  }

  private void count(TurnEvent.Done done) {
    var turn = done.turn();
    count(turn.state().label(), turn.problem().map(why -> code(why.code())).orElse("none"));
    done.trace().took().forEach(this::took);
  }

  private void count(String state, String code) {
    Counter.builder("vibhava.turns")
        .description("Turns by how they ended")
        .tag("state", state)
        .tag("code", code)
        .register(registry)
        .increment();
  }

  private void took(Stage stage, Duration time) {
    Timer.builder("vibhava.turn.stage")
        .description("What the parts of a turn took; first: until the model's first words")
        .tag("stage", stage.label())
        .register(registry)
        .record(time);
  }

  private static String code(String code) {
    return CODES.contains(code) ? code : "other";
  }

  /// That somebody was refused with this status; counted where it is for a limit.
  public void refused(int status) {
    if (REFUSALS.contains(status)) {
      refusals(status).increment();
    }
  }

  private Counter refusals(int status) {
    return Counter.builder("vibhava.refused")
        .description("Requests that a limit refused")
        .tag("status", String.valueOf(status))
        .register(registry);
  }

  /// All of it as text.
  ///
  /// @param accepted what whoever asks accepts
  public Figures figures(String accepted) {
    var type =
        accepted.contains("application/openmetrics-text")
            ? "application/openmetrics-text; version=1.0.0; charset=utf-8"
            : "text/plain; version=0.0.4; charset=utf-8";
    waiting = backlog.get();
    return new Figures(type, registry.scrape(type));
  }

  /// What is told to whoever collects figures.
  ///
  /// @param type of the text, as HTTP names it
  public record Figures(String type, String text) {}
}
