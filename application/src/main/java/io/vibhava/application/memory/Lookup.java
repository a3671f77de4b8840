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

  /// And after so many, commoner words no longer count for what stands around.
  private static final int ENOUGH_NOTED = 4_000;

  private static final int NOT_NOTED = -1;

  private final Words words;
  private final List<Words.Weighted> terms;
  private final Scores scores;
  private final SessionScores sessions;
  private final int finding;
  private final int noted;

  Lookup(Words words, List<String> asked, Scores scores, SessionScores sessions) {
    this.words = words;
    this.terms = words.weighted(asked);
    this.scores = scores;
    this.sessions = sessions;
    this.finding = within(ENOUGH, terms.size());
    this.noted = within(ENOUGH_NOTED, Math.min(finding, Scores.TERMS_NOTED));
    for (var term = 0; term < finding; term++) {
      words.score(terms.get(term), term < noted ? term : NOT_NOTED, scores, sessions);
    }
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

  /// How well the words of a row's session fit, from 0 to 1.
  double session(int row) {
    return sessions.of(row);
  }

  boolean hasAny(int row) {
    return scores.of(row) > 0;
  }

  /// How often the noted terms occur in a row.
  long times(int row) {
    return scores.times(row);
  }

  /// How many terms are noted.
  int noted() {
    return noted;
  }

  double rarity(int term) {
    return terms.get(term).rarity();
  }

  /// How many of the first `most` terms it takes until so many rows have them.
  private int within(int enough, int most) {
    var found = 0;
    var count = 0;
    while (count < most && (count == 0 || found < enough)) {
      found += words.count(terms.get(count++).term());
    }
    return count;
  }
}
