package io.vibhava.application.memory;

import io.vibhava.domain.memory.Asked;
import io.vibhava.domain.memory.Candidate;
import io.vibhava.domain.memory.Signal;
import io.vibhava.domain.memory.Surroundings;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// One search of a scope, by words and by meaning.
final class Search {

  /// Of so many memories each is looked at.
  private static final int ALL = 1_024;

  /// How many are looked at by words, and by meaning, for each that is wanted: what is middling by
  /// either may be best by both.
  private static final int LOOKED_AT = 3;

  /// How many of those become candidates: more than are wanted, for the ranking reads their texts.
  private static final int KEPT = 4;

  private record Fit(
      int row, double words, double meaning, boolean hasMeaning, Surroundings around, double sum) {}

  private interface Measure {
    double of(Fit fit);
  }

  private final Rows rows;
  private final Lookup words;
  private final Window window;
  private final Likeness meaning;
  private final Neighbours neighbours;
  private final Asked asked;
  private final BitSet unwanted;

  Search(
      Rows rows,
      Lookup words,
      Window window,
      Likeness meaning,
      Neighbours neighbours,
      Asked asked,
      BitSet unwanted) {
    this.rows = rows;
    this.words = words;
    this.window = window;
    this.meaning = meaning;
    this.neighbours = neighbours;
    this.asked = asked;
    this.unwanted = unwanted;
  }

  /// The likeliest by words, the likeliest by meaning, and some times as many by all together;
  /// mostly the same.
  List<Candidate> candidates(int limit) {
    var fits = lookedAt(limit).mapToObj(this::fit).toList();
    var byWords = best(fits, limit, fit -> fit.words() > 0, Fit::words);
    var byMeaning = best(fits, limit, Fit::hasMeaning, Fit::meaning);
    var byAll = best(fits, KEPT * limit, fit -> fit.words() > 0 || fit.hasMeaning(), Fit::sum);
    return IntStream.concat(IntStream.concat(byWords, byMeaning), byAll)
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

  private IntStream lookedAt(int limit) {
    return rows.size() <= ALL
        ? IntStream.range(0, rows.rows()).filter(row -> rows.isIn(row) && !unwanted.get(row))
        : likeliest(limit);
  }

  /// The likeliest, and what stands beside the very likeliest.
  private IntStream likeliest(int limit) {
    var byWords = new Best(LOOKED_AT * limit);
    words.best(unwanted, byWords);
    var byMeaning = new Best(LOOKED_AT * limit);
    meaning.best(LOOKED_AT * limit, unwanted, byMeaning);
    var found = new BitSet();
    IntStream.concat(byWords.items(), byMeaning.items()).forEach(found::set);
    IntStream.concat(first(byWords, limit), first(byMeaning, limit))
        .forEach(row -> spread(row, found));
    found.andNot(unwanted);
    return found.stream();
  }

  private static IntStream first(Best of, int limit) {
    var first = new Best((limit + 1) / 2);
    for (var i = 0; i < of.size(); i++) {
      first.offer(of.item(i), of.score(i));
    }
    return first.items();
  }

  private void spread(int row, BitSet into) {
    var before = neighbours.before(row);
    if (before != Neighbours.NONE) {
      into.set(before);
    }
    var after = neighbours.after(row);
    if (after != Neighbours.NONE) {
      into.set(after);
    }
  }

  private Fit fit(int row) {
    var around =
        new Surroundings(
            window.of(row), words.session(row), meaning.apart(row), meaning.around(row));
    var sum =
        Signal.fit(around) + asked.bias(rows.isOfAvatar(row), Instant.ofEpochMilli(rows.time(row)));
    return new Fit(row, words.fit(row), meaning.of(row), meaning.has(row), around, sum);
  }

  private Candidate candidate(Fit fit) {
    return new Candidate(rows.memory(fit.row()), fit.words(), fit.meaning(), fit.around());
  }
}
