package io.vibhava.benchmarks.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How well confidence tells questions about what was told from questions about what never was.
final class Told {

  private static final int TENTHS = 10;

  private final List<Double> told = new ArrayList<>();
  private final List<Double> never = new ArrayList<>();

  void told(double confidence) {
    told.add(confidence);
  }

  void never(double confidence) {
    never.add(confidence);
  }

  void add(Told other) {
    told.addAll(other.told);
    never.addAll(other.never);
  }

  /// The share of pairs in which the one that was told is the surer; of equals half.
  double auroc() {
    var wins = 0.0;
    for (var one : told) {
      for (var other : never) {
        wins += (1 + Math.signum(one - other)) / 2;
      }
    }
    return told.isEmpty() || never.isEmpty() ? 0 : wins / told.size() / never.size();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "told or never told: AUROC %.3f; confidence at a tenth, half and nine tenths of the %d told"
            + " %s, of the %d never told %s",
        auroc(),
        told.size(),
        tenths(told),
        never.size(),
        tenths(never));
  }

  private static String tenths(List<Double> values) {
    var sorted = values.stream().sorted().toList();
    return sorted.isEmpty()
        ? "-"
        : String.format(
            Locale.ROOT,
            "%.2f %.2f %.2f",
            sorted.get(sorted.size() / TENTHS),
            sorted.get(sorted.size() / 2),
            sorted.get(sorted.size() * (TENTHS - 1) / TENTHS));
  }
}
