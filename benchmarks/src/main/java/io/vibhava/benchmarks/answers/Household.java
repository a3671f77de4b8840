package io.vibhava.benchmarks.answers;

import io.vibhava.application.memory.Embedder;
import io.vibhava.application.testing.SettableClock;
import io.vibhava.application.turn.Brain;
import io.vibhava.wiring.Assembly;
import io.vibhava.wiring.Plan;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// The product on a folder, wired as its doors wire it, with a clock that is set. It learns when it
/// is told to and not in between, so that each run is the same.
public record Household(Assembly house, SettableClock clock) implements AutoCloseable {

  /// Enough that a busy machine recalls as much as an idle one.
  private static final Map<String, String> SETTINGS =
      Map.of("zone", "UTC", "recall.timeout", "60s", "recall.cold-timeout", "60s");

  /// @param brain what speaks; where it is not given, what the environment names, else the stand-in
  public static Household in(Path folder, Embedder embedder, Optional<Brain> brain) {
    var clock = new SettableClock(Instant.EPOCH);
    var plan =
        new Plan(
            folder,
            System.getenv(),
            SETTINGS,
            brain,
            Optional.of(embedder),
            clock,
            System.err::println,
            false);
    return new Household(plan.open(), clock);
  }

  public String speaker() {
    return house.brain().brain().name();
  }

  @Override
  public void close() {
    house.close();
  }
}
