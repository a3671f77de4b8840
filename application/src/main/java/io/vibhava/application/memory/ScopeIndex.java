package io.vibhava.application.memory;

import io.vibhava.domain.memory.Candidate;
import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Query;
import io.vibhava.domain.memory.Terms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every memory of one scope at hand, found by words and by meaning. Safe for any number of
/// threads; a memory is found from the moment [#add] returns, and never once [#remove] has.
public final class ScopeIndex {

  private static final double K1 = 0.9;
  private static final double B = 0.4;

  private record Entry(Memory memory, List<String> terms, Optional<float[]> vector) {}

  private final String model;
  private final int dimensions;
  private final Map<MemoryId, Entry> entries = new LinkedHashMap<>();

  /// An empty index.
  ///
  /// @param model the one model whose embeddings are compared here
  /// @param dimensions how many coordinates they have
  public ScopeIndex(String model, int dimensions) {
    this.model = model;
    this.dimensions = dimensions;
  }

  /// Adds a memory, found by its words from now on. One with the same id is replaced, its vector
  /// forgotten.
  public synchronized void add(Memory memory) {
    entries.put(memory.id(), new Entry(memory, Terms.of(memory.text()), Optional.empty()));
  }

  /// Gives a memory its vector. Nothing happens where there is no such memory, or the embedding is
  /// of another model or size.
  public synchronized void embed(MemoryId id, Embedding embedding) {
    if (embedding.model().equals(model) && embedding.values().length == dimensions) {
      entries.computeIfPresent(
          id,
          (_, entry) -> new Entry(entry.memory(), entry.terms(), Optional.of(embedding.values())));
    }
  }

  /// Removes a memory, its words and its vector. Nothing happens where there is no such memory.
  public synchronized void remove(MemoryId id) {
    entries.remove(id);
  }

  public synchronized Optional<Memory> find(MemoryId id) {
    return Optional.ofNullable(entries.get(id)).map(Entry::memory);
  }

  /// How many memories there are.
  public synchronized int size() {
    return entries.size();
  }

  /// About how many bytes of heap it takes.
  public synchronized long bytes() {
    return entries.size() * (1000L + 4L * dimensions);
  }

  /// The likeliest by words and the likeliest by meaning, in no order.
  public synchronized List<Candidate> candidates(Query query) {
    var all = new ArrayList<Candidate>();
    entries.values().stream()
        .filter(entry -> !query.without().contains(entry.memory().id()))
        .forEach(entry ->
            all.add(new Candidate(entry.memory(), words(entry, query), meaning(entry, query))));
    var chosen = new LinkedHashSet<Candidate>();
    chosen.addAll(
        top(all, Comparator.comparingDouble(candidate -> -candidate.words()), query.limit()));
    chosen.addAll(
        top(all, Comparator.comparingDouble(candidate -> -candidate.meaning()), query.limit()));
    return List.copyOf(chosen);
  }

  private static List<Candidate> top(List<Candidate> all, Comparator<Candidate> order, int limit) {
    return all.stream()
        .sorted(order.thenComparing(candidate -> candidate.memory().id().value()))
        .limit(limit)
        .toList();
  }

  private double words(Entry entry, Query query) {
    var average =
        entries.values().stream().mapToInt(each -> each.terms().size()).average().orElse(1);
    var sum = 0.0;
    var most = 0.0;
    for (var term : Terms.asked(query.text())) {
      var having = entries.values().stream().filter(each -> each.terms().contains(term)).count();
      var rarity = Math.log(1 + (entries.size() - having + 0.5) / (having + 0.5));
      var times = Collections.frequency(entry.terms(), term);
      sum +=
          rarity
              * times
              * (K1 + 1)
              / (times + K1 * (1 - B + B * entry.terms().size() / Math.max(average, 1)));
      most += rarity;
    }
    return most == 0 ? 0 : Math.min(1, sum / most);
  }

  private double meaning(Entry entry, Query query) {
    return entry
        .vector()
        .flatMap(own -> query.embedding().filter(this::fits).map(asked -> dot(own, asked.values())))
        .orElse(0.0);
  }

  private boolean fits(Embedding embedding) {
    return embedding.model().equals(model) && embedding.values().length == dimensions;
  }

  private static double dot(float[] left, float[] right) {
    var sum = 0.0;
    for (var i = 0; i < left.length; i++) {
      sum += left[i] * right[i];
    }
    return sum;
  }
}
