package io.vibhava.benchmarks.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The laps of one contestant.
final class Figures {

  private final List<Stopwatch.Lap> laps = new ArrayList<>();

  void add(Stopwatch.Lap lap) {
    laps.add(lap);
  }

  double first(double share) {
    return quantile(laps, Stopwatch.Lap::firstMillis, share);
  }

  double whole(double share) {
    return quantile(laps, Stopwatch.Lap::wholeMillis, share);
  }

  double cpu(double share) {
    return quantile(laps, Stopwatch.Lap::cpuMillis, share);
  }

  /// The value that `share` of all are not above.
  static <T> double quantile(List<T> all, ToDoubleFunction<T> value, double share) {
    var sorted = all.stream().mapToDouble(value).sorted().toArray();
    return sorted[Math.clamp((int) Math.ceil(share * sorted.length) - 1, 0, sorted.length - 1)];
  }
}
