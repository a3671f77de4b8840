package io.vibhava.application.memory;

import java.util.BitSet;
import java.util.List;

/// The words of one question, looked up in a scope.
///
/// The rarest find the rows. Once they have brought many, a commoner word finds none by itself,
/// since it could lift none of its own above those; it still counts where it stands.
final class Lookup {

  /// After so many rows were found, commoner words are only counted. A fifth of the largest scope.
  private static final int ENOUGH = 20_000;

  private final Words words;
  private final List<Words.Weighted> terms;
  private final Scores scores;
  private final int finding;

  Lookup(Words words, List<String> asked, Scores scores) {
    this.words = words;
    this.terms = words.weighted(asked);
    this.scores = scores;
    this.finding = finding();
    terms.subList(0, finding).forEach(term -> words.score(term, scores));
  }

  /// Offers the likeliest rows.
  void best(BitSet unwanted, Best into) {
    scores.best(unwanted, into);
  }

  /// How well the words of a row fit, from 0 to 1.
  double fit(int row) {
    var sum = scores.of(row);
    for (var term : terms.subList(finding, terms.size())) {
      sum += words.score(term, row);
    }
    return Math.min(1, sum);
  }

  private int finding() {
    var found = 0;
    var count = 0;
    while (count < terms.size() && (count == 0 || found < ENOUGH)) {
      found += words.count(terms.get(count++).term());
    }
    return count;
  }
}
