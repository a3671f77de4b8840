package io.vibhava.application.memory;

import io.vibhava.domain.memory.Candidate;
import io.vibhava.domain.memory.Ranking;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// One search of a scope, by words and by meaning.
final class Search {

  /// How many are looked at by words, and by meaning, for each that is wanted: what is middling by
  /// either may be best by both.
  private static final int LOOKED_AT = 3;

  /// How many of those become candidates: more than are wanted, for the ranking knows more than
  /// words and meaning.
  private static final int KEPT = 2;

  private record Fit(int row, double words, double meaning, boolean hasMeaning) {}

  private interface Measure {
    double of(Fit fit);
  }

  private final Rows rows;
  private final Lookup words;
  private final Likeness meaning;
  private final BitSet unwanted;

  Search(Rows rows, Lookup words, Likeness meaning, BitSet unwanted) {
    this.rows = rows;
    this.words = words;
    this.meaning = meaning;
    this.unwanted = unwanted;
  }

  /// The likeliest by words, the likeliest by meaning, and twice as many by both together; mostly
  /// the same.
  List<Candidate> candidates(int limit) {
    var fits = lookedAt(LOOKED_AT * limit).mapToObj(this::fit).toList();
    var byWords = best(fits, limit, fit -> fit.words() > 0, Fit::words);
    var byMeaning = best(fits, limit, Fit::hasMeaning, Fit::meaning);
    var byBoth =
        best(fits, KEPT * limit, _ -> true, fit -> Ranking.fit(fit.words(), fit.meaning()));
    return IntStream.concat(IntStream.concat(byWords, byMeaning), byBoth)
        .distinct()
        .sorted()
        .mapToObj(i -> candidate(fits.get(i)))
        .toList();
  }

  private static IntStream best(List<Fit> fits, int most, Predicate<Fit> of, Measure by) {
    var best = new Best(most);
    for (var i = 0; i < fits.size(); i++) {
      if (of.test(fits.get(i))) {
        best.offer(i, (float) by.of(fits.get(i)));
      }
    }
    return best.items();
  }

  private IntStream lookedAt(int most) {
    var byWords = new Best(most);
    words.best(unwanted, byWords);
    var byMeaning = new Best(most);
    meaning.best(most, unwanted, byMeaning);
    return IntStream.concat(byWords.items(), byMeaning.items()).distinct().sorted();
  }

  private Fit fit(int row) {
    return new Fit(row, words.fit(row), meaning.of(row), meaning.has(row));
  }

  private Candidate candidate(Fit fit) {
    return new Candidate(rows.memory(fit.row()), fit.words(), fit.meaning());
  }
}
