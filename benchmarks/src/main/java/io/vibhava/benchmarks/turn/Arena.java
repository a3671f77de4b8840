package io.vibhava.benchmarks.turn;

import io.vibhava.benchmarks.common.Samples;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Contestants who take turns in alternation, so that what else goes on with the machine goes on
/// with all of them. Whoever comes next to somebody gains or loses by it, so the order is drawn
/// anew each time.
final class Arena {

  private static final long SEED = 7;

  private final List<Contestant> contestants;
  private final Random random = new Random(SEED);
  private final Stopwatch watch = new Stopwatch();

  Arena(List<Contestant> contestants) {
    this.contestants = contestants;
  }

  /// Lets each take `rounds` turns.
  Map<Contestant, Samples> run(int rounds) throws IOException {
    var figures =
        contestants.stream().collect(Collectors.toMap(Function.identity(), _ -> new Samples()));
    var order = new ArrayList<>(figures.entrySet());
    for (var round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      for (var entry : order) {
        entry.getValue().add(entry.getKey().turn(watch));
      }
    }
    return figures;
  }
}
