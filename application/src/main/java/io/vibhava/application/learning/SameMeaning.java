package io.vibhava.application.learning;

import io.vibhava.application.memory.Embedder;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.Preference;
import io.vibhava.domain.memory.Terms;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whether two beliefs say the same in other words, by their embeddings.
final class SameMeaning {

  /// From which cosine on. Two facts that differ in one word that matters, as in "likes tea" and
  /// "likes coffee", lie as near as paraphrases do at less; so it is set high, and what is not
  /// merged is only kept twice.
  private static final double COSINE_MIN = 0.93;

  /// The share of words that both must have before they are embedded at all.
  private static final double SHARED_MIN = 0.5;

  /// What embeddings blur: names, numbers and what turns a sentence round.
  private static final Pattern TELLING =
      Pattern.compile(
          "(?<!^)\\b\\p{Lu}[\\p{L}\\p{M}'-]*|\\d+|\\b(?:not|no|never|without|used|was|had)\\b");

  private final Embedder embedder;
  private final Map<String, Embedding> embeddings = new HashMap<>();

  SameMeaning(Embedder embedder) {
    this.embedder = embedder;
  }

  boolean test(Belief one, Belief other) {
    return isOfOneKind(one, other)
        && telling(one.text()).equals(telling(other.text()))
        && shared(one.text(), other.text()) >= SHARED_MIN
        && cosine(embedded(one.text()), embedded(other.text())) >= COSINE_MIN;
  }

  private static boolean isOfOneKind(Belief one, Belief other) {
    return switch (one) {
      case Fact fact ->
          other instanceof Fact it
              && fact.subject().equals(it.subject())
              && fact.slot().isEmpty()
              && it.slot().isEmpty();
      case Preference taste -> other instanceof Preference it && taste.stance() == it.stance();
      default -> false;
    };
  }

  private static Set<String> telling(String text) {
    return TELLING.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static double shared(String one, String other) {
    var terms = new HashSet<>(Terms.of(one));
    var all = new HashSet<>(Terms.of(other));
    var both = new HashSet<>(terms);
    both.retainAll(all);
    all.addAll(terms);
    return all.isEmpty() ? 0 : (double) both.size() / all.size();
  }

  private Embedding embedded(String text) {
    return embeddings.computeIfAbsent(text, embedder::embed);
  }

  private static double cosine(Embedding one, Embedding other) {
    var sum = 0.0;
    for (var i = 0; i < one.values().length; i++) {
      sum += one.values()[i] * other.values()[i];
    }
    return sum;
  }
}
