package io.vibhava.benchmarks.writes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// The rounds of each number of writers, told by their medians.
public final class Results {

  private final Map<Integer, List<Round>> rounds = new TreeMap<>();

  void add(int writers, Round round) {
    rounds.computeIfAbsent(writers, _ -> new ArrayList<>()).add(round);
  }

  public String table(Map<Integer, Double> goals) {
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

  public String json() {
    var all = rounds.values().stream().flatMap(List::stream).toList();
    return String.format(
        Locale.ROOT,
        "{\"bench\":\"writes\",\"ours\":%s,\"peer\":%s,\"fdatasync\":%.0f,\"ratio\":%s,\"ratioToPeer\":%s}",
        each("%.0f", Round::ours),
        each("%.0f", Round::peer),
        median(all, Round::flushes),
        each("%.2f", Round::toFlushes),
        each("%.2f", Round::toPeer));
  }

  private String each(String form, ToDoubleFunction<Round> what) {
    return rounds.entrySet().stream()
        .map(entry ->
            String.format(
                Locale.ROOT, "\"%d\":" + form, entry.getKey(), median(entry.getValue(), what)))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static double median(List<Round> of, ToDoubleFunction<Round> what) {
    var sorted = of.stream().mapToDouble(what).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
