package io.vibhava.application.memory;

import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Terms;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// The slow and obvious index that judges the fast one: each memory in a map, each score by its
/// formula.
final class SlowIndex {

  private static final double K1 = 0.9;
  private static final double B = 0.4;

  private final Map<MemoryId, Memory> memories = new LinkedHashMap<>();
  private final Map<MemoryId, float[]> vectors = new HashMap<>();

  void add(Memory memory) {
    memories.put(memory.id(), memory);
    vectors.remove(memory.id());
  }

  void embed(MemoryId id, float[] vector) {
    if (memories.containsKey(id)) {
      vectors.put(id, vector);
    }
  }

  void remove(MemoryId id) {
    memories.remove(id);
    vectors.remove(id);
  }

  Map<MemoryId, Memory> memories() {
    return memories;
  }

  /// The BM25 of each memory that shares a word, as [io.vibhava.domain.memory.Candidate] has it.
  Map<MemoryId, Double> words(String question) {
    var terms = new HashMap<MemoryId, List<String>>();
    memories.forEach((id, memory) -> terms.put(id, Terms.of(memory.text())));
    var average = terms.values().stream().mapToInt(List::size).average().orElse(0);
    var asked = Terms.asked(question);
    var rarities = new HashMap<String, Double>();
    asked.forEach(term -> rarities.put(term, rarity(terms, term)));
    var most = Math.max(4, rarities.values().stream().mapToDouble(rarity -> rarity).sum());
    var scores = new HashMap<MemoryId, Double>();
    terms.forEach((id, own) -> {
      var score =
          asked.stream().mapToDouble(term -> rarities.get(term) * score(own, term, average)).sum();
      if (score > 0) {
        scores.put(id, Math.min(1, score / most));
      }
    });
    return scores;
  }

  private static double rarity(Map<MemoryId, List<String>> terms, String term) {
    var having = terms.values().stream().filter(own -> own.contains(term)).count();
    return Math.log(1 + (Math.max(100, terms.size()) - having + 0.5) / (having + 0.5));
  }

  private static double score(List<String> own, String term, double average) {
    var times = Collections.frequency(own, term);
    var length = 1 - B + B * own.size() / average;
    return times * (K1 + 1) / (times + K1 * length);
  }

  /// The cosine of each memory that has a vector.
  Map<MemoryId, Double> meanings(float[] query) {
    var scores = new HashMap<MemoryId, Double>();
    vectors.forEach((id, vector) -> scores.put(id, Sayings.dot(vector, query)));
    return scores;
  }

  /// The ids of the `limit` greatest scores.
  static List<MemoryId> best(Map<MemoryId, Double> scores, int limit) {
    ToDoubleFunction<MemoryId> score = scores::get;
    return scores.keySet().stream()
        .sorted(Comparator.comparingDouble(score).reversed())
        .limit(limit)
        .toList();
  }

  static Set<MemoryId> bestSet(Map<MemoryId, Double> scores, int limit) {
    return Set.copyOf(best(scores, limit));
  }
}
