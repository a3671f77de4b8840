package io.vibhava.domain.turn;

import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.RecallMode;
import io.vibhava.domain.memory.Verdict;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How a reply came about: what was recalled for it and why, what the prompt took, and how long
/// each stage lasted. It names memories and copies none of them.
///
/// @param mode how far recall came before its deadline
/// @param recalled what came to mind, the best first
/// @param missed what almost did, the best first
/// @param profile what the profile of the person rested on
/// @param without what was to be left out
/// @param beginning the part of the prompt that may stay the same; not known of older replies
public record Trace(
    RecallMode mode,
    List<Used> recalled,
    List<Used> missed,
    List<MemoryId> profile,
    Set<MemoryId> without,
    Map<Section, Integer> tokens,
    Optional<Beginning> beginning,
    Map<Stage, Duration> took) {

  /// That of a turn of which it is no longer known.
  public static final Trace NONE = new Trace(RecallMode.NONE, List.of(), Map.of(), Map.of());

  public Trace {
    recalled = List.copyOf(recalled);
    missed = List.copyOf(missed);
    profile = List.copyOf(profile);
    without = Set.copyOf(without);
    tokens = sorted(Section.class, tokens);
    took = sorted(Stage.class, took);
  }

  /// One of which no more is known.
  public Trace(
      RecallMode mode,
      List<Used> recalled,
      Map<Section, Integer> tokens,
      Map<Stage, Duration> took) {
    this(mode, recalled, List.of(), List.of(), Set.of(), tokens, Optional.empty(), took);
  }

  /// The memories that the request held because they came to mind.
  public Set<MemoryId> ofUse() {
    return recalled.stream()
        .filter(used -> used.fate() == Fate.HELD)
        .map(Used::memory)
        .collect(Collectors.toSet());
  }

  /// How the reply to `prompt` comes about.
  ///
  /// @param judged the memories that were weighed for it, the best first
  public static Trace of(
      Prompt prompt, RecallMode mode, List<Verdict> judged, TokenCounter counter) {
    var recalled =
        judged.stream()
            .filter(Verdict::isRecalled)
            .map(Verdict::recollection)
            .map(it -> Used.recalled(it, prompt.fate(it)))
            .toList();
    return new Trace(
        mode,
        recalled,
        NearMisses.of(judged),
        prompt.inMind(),
        Set.of(),
        prompt.tokens(),
        Optional.of(Beginning.of(prompt, counter)),
        Map.of());
  }

  /// The same, of a reply for which some memories were to be left out.
  public Trace without(Set<MemoryId> leftOut) {
    return new Trace(mode, recalled, missed, profile, leftOut, tokens, beginning, took);
  }

  /// The same, with how long each stage lasted.
  public Trace lasting(Map<Stage, Duration> stages) {
    return new Trace(mode, recalled, missed, profile, without, tokens, beginning, stages);
  }

  private static <K extends Enum<K>, V> Map<K, V> sorted(Class<K> keys, Map<K, V> values) {
    var sorted = new EnumMap<K, V>(keys);
    sorted.putAll(values);
    return Collections.unmodifiableMap(sorted);
  }

  public Set<MemoryId> recalledIds() {
    return recalled.stream().map(Used::memory).collect(Collectors.toSet());
  }

  /// All memories that the reply had before it.
  public Set<MemoryId> memories() {
    var memories = new HashSet<>(profile);
    memories.addAll(recalledIds());
    return memories;
  }

  public int tokensTotal() {
    return tokens.values().stream().mapToInt(Integer::intValue).sum();
  }
}
