package io.vibhava.application.memory;

import io.vibhava.domain.memory.Asked;
import io.vibhava.domain.memory.Candidate;
import io.vibhava.domain.memory.Signal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// One search of a scope, by words and by meaning.
final class Search {

  /// Of so many memories each is looked at.
  private static final int ALL = 1_024;

  /// How many are looked at by words, and by meaning, for each that is wanted: what is middling by
  /// either may be best by both.
  private static final int LOOKED_AT = 3;

  /// How many of those become candidates: more than are wanted, for the ranking reads their texts.
  private static final int KEPT = 4;

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
    var fits = fits(lookedAt(limit));
    var kept = new BitSet(fits.size());
    keepBest(fits, limit, kept);
    var candidates = new ArrayList<Candidate>(kept.cardinality());
    for (var at = kept.nextSetBit(0); at >= 0; at = kept.nextSetBit(at + 1)) {
      candidates.add(candidate(fits, at));
    }
    return candidates;
  }

  private static void keepBest(Fits fits, int limit, BitSet kept) {
    var byWords = new Best(limit);
    var byMeaning = new Best(limit);
    var byAll = new Best(KEPT * limit);
    for (var i = 0; i < fits.size(); i++) {
      var hasWords = fits.words(i) > 0;
      if (hasWords) {
        byWords.offer(i, (float) fits.words(i));
      }
      if (fits.isMeant(i)) {
        byMeaning.offer(i, fits.meaning(i));
      }
      if (hasWords || fits.isMeant(i)) {
        byAll.offer(i, fits.sum(i));
      }
    }
    byWords.into(kept);
    byMeaning.into(kept);
    byAll.into(kept);
  }

  private BitSet lookedAt(int limit) {
    if (rows.size() > ALL) {
      return likeliest(limit);
    }
    var all = rows.inUse();
    all.andNot(unwanted);
    return all;
  }

  /// The likeliest, and what stands beside the very likeliest.
  private BitSet likeliest(int limit) {
    var byWords = new Best(LOOKED_AT * limit);
    words.best(unwanted, byWords);
    var byMeaning = new Best(LOOKED_AT * limit);
    meaning.best(LOOKED_AT * limit, unwanted, byMeaning);
    var found = new BitSet();
    byWords.into(found);
    byMeaning.into(found);
    spread(byWords, limit, found);
    spread(byMeaning, limit, found);
    found.andNot(unwanted);
    return found;
  }

  private void spread(Best of, int limit, BitSet into) {
    var first = new Best((limit + 1) / 2);
    for (var i = 0; i < of.size(); i++) {
      first.offer(of.item(i), of.score(i));
    }
    for (var i = 0; i < first.size(); i++) {
      set(neighbours.before(first.item(i)), into);
      set(neighbours.after(first.item(i)), into);
    }
  }

  private static void set(int row, BitSet into) {
    if (row != Neighbours.NONE) {
      into.set(row);
    }
  }

  private Fits fits(BitSet looked) {
    var fits = new Fits(looked.cardinality());
    for (var row = looked.nextSetBit(0); row >= 0; row = looked.nextSetBit(row + 1)) {
      fits.add(row, words.fit(row), window.of(row), words.session(row));
    }
    for (var i = 0; i < fits.size(); i++) {
      fits.mean(i, meaning);
      fits.sum(i, Signal.fit(fits.around(i)) + bias(fits.row(i)));
    }
    return fits;
  }

  private double bias(int row) {
    return asked.bias(rows.isOfAvatar(row), rows.time(row));
  }

  private Candidate candidate(Fits fits, int number) {
    return new Candidate(
        rows.memory(fits.row(number)),
        fits.words(number),
        fits.meaning(number),
        fits.around(number));
  }
}
