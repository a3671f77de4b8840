package io.vibhava.domain.turn;

import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.RecallMode;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// How a reply came about: what was recalled for it and why, what the prompt took, and how long
/// each stage lasted. It names memories and copies none of them.
///
/// @param mode how far recall came before its deadline
public record Trace(
    RecallMode mode, List<Used> recalled, Map<Section, Integer> tokens, Map<Stage, Duration> took) {

  /// That of a turn of which it is no longer known.
  public static final Trace NONE = new Trace(RecallMode.NONE, List.of(), Map.of(), Map.of());

  /// A memory that was recalled.
  public record Used(MemoryId memory, double score, String why) {}

  public Trace {
    recalled = List.copyOf(recalled);
    tokens = sorted(Section.class, tokens);
    took = sorted(Stage.class, took);
  }

  private static <K extends Enum<K>, V> Map<K, V> sorted(Class<K> keys, Map<K, V> values) {
    var sorted = new EnumMap<K, V>(keys);
    sorted.putAll(values);
    return Collections.unmodifiableMap(sorted);
  }

  /// The memories that were recalled.
  public Set<MemoryId> memories() {
    return recalled.stream().map(Used::memory).collect(Collectors.toSet());
  }

  public int tokensTotal() {
    return tokens.values().stream().mapToInt(Integer::intValue).sum();
  }
}
