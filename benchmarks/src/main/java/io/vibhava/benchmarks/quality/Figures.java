package io.vibhava.benchmarks.quality;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// The figures of many outcomes.
record Figures(List<Outcome> outcomes) {

  /// Without the questions whose premise is mistaken.
  Figures usual() {
    return new Figures(
        outcomes.stream().filter(outcome -> !outcome.question().isAdversarial()).toList());
  }

  Figures of(String category) {
    return new Figures(
        outcomes.stream()
            .filter(outcome -> outcome.question().category().equals(category))
            .toList());
  }

  List<String> categories() {
    return List.copyOf(
        outcomes.stream()
            .map(outcome -> outcome.question().category())
            .collect(Collectors.toCollection(java.util.TreeSet::new)));
  }

  int count() {
    return outcomes.size();
  }

  double mean(ToDoubleFunction<Outcome> of) {
    return outcomes.stream().mapToDouble(of).average().orElse(0);
  }

  double millis(int percentile) {
    var sorted = outcomes.stream().mapToDouble(Outcome::millis).sorted().toArray();
    return sorted.length == 0
        ? 0
        : sorted[Math.min(sorted.length - 1, sorted.length * percentile / 100)];
  }
}
