package io.vibhava.benchmarks.quality;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// How one question went.
///
/// @param found the messages that were recalled, the best first, each once for each memory of it
/// @param confidence how sure it was that anything was told of it
/// @param packed by tokens of the prompt, the messages that got into it
record Outcome(
    Sample.Question question,
    List<String> found,
    Map<Integer, Set<String>> packed,
    double confidence,
    double millis) {

  /// The share of its evidence among the first `k` memories.
  double recall(int k) {
    return share(Set.copyOf(first(k)));
  }

  double recallWithin(int tokens) {
    return share(packed.getOrDefault(tokens, Set.of()));
  }

  boolean any(int k) {
    return recall(k) > 0;
  }

  boolean all(int k) {
    return recall(k) == 1;
  }

  /// One through the place of the first memory that holds evidence.
  double reciprocalRank() {
    for (var i = 0; i < found.size(); i++) {
      if (question.evidence().contains(found.get(i))) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  List<String> first(int k) {
    return found.subList(0, Math.min(k, found.size()));
  }

  private double share(Set<String> there) {
    var evidence = question.evidence();
    return (double) evidence.stream().filter(there::contains).count() / evidence.size();
  }
}
