package io.vibhava.benchmarks.writes;

import io.vibhava.benchmarks.common.JsonLine;
import io.vibhava.benchmarks.common.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// The rounds of each number of writers, told by their medians.
final class Results {

  private final Map<Integer, List<Round>> rounds = new TreeMap<>();

  void add(int writers, Round round) {
    rounds.computeIfAbsent(writers, _ -> new ArrayList<>()).add(round);
  }

  String table(Map<Integer, Double> goals) {
    return rounds.entrySet().stream()
        .map(
            entry -> row(entry.getKey(), entry.getValue(), goals.getOrDefault(entry.getKey(), 0.0)))
        .collect(
            Collectors.joining(
                "\n", "writers   ours/s   one commit each/s   fdatasync/s   ours/fdatasync\n", ""));
  }

  private static String row(int writers, List<Round> of, double goal) {
    return String.format(
        Locale.ROOT,
        "%7d %8.0f %19.0f %13.0f %16.2f (goal %.1f)",
        writers,
        median(of, Round::ours),
        median(of, Round::peer),
        median(of, Round::flushes),
        median(of, Round::toFlushes),
        goal);
  }

  JsonLine json() {
    var all = rounds.values().stream().flatMap(List::stream).toList();
    return new JsonLine("writes")
        .text("unit", "1/s p50")
        .each("ours", "%.0f", rounds, of -> median(of, Round::ours))
        .each("peer", "%.0f", rounds, of -> median(of, Round::peer))
        .number("fdatasync", "%.0f", median(all, Round::flushes))
        .each("ratio", "%.2f", rounds, of -> median(of, Round::toFlushes))
        .each("ratioToPeer", "%.2f", rounds, of -> median(of, Round::toPeer));
  }

  private static double median(List<Round> of, ToDoubleFunction<Round> what) {
    return Samples.of(of, what).median();
  }
}
