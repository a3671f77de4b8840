package io.vibhava.application.memory;

/// What stands around a message, for its words: the last words before it and the first after it, at
/// lower weight. It is counted in words, since one side may write a line where the other writes a
/// page.
final class Window {

  /// Of the 60 words before and the 30 after, about half say something.
  private static final int BEFORE = 30;

  private static final int AFTER = 15;
  private static final float WEIGHT = 0.4f;

  /// What answers a question leaves out its words.
  private static final float WEIGHT_OF_QUESTION = 0.8f;

  private static final double K1 = 0.9;
  private static final double B = 0.4;

  private final Lookup lookup;
  private final Words words;
  private final Rows rows;
  private final Neighbours around;
  private final float[] times = new float[Scores.TERMS_NOTED];
  private float length;

  Window(Lookup lookup, Words words, Rows rows, Neighbours around) {
    this.lookup = lookup;
    this.words = words;
    this.rows = rows;
    this.around = around;
  }

  /// BM25 over the window of a row, as a sum of rarities.
  double of(int row) {
    java.util.Arrays.fill(times, 0);
    length = 0;
    take(row, 1, Integer.MAX_VALUE);
    var before = reach(around.before(row), BEFORE, true);
    var after = reach(around.after(row), AFTER, false);
    return before || after || lookup.hasAny(row) ? score() : 0;
  }

  private boolean reach(int first, int most, boolean isBefore) {
    var left = most;
    var found = false;
    for (var row = first; row != Neighbours.NONE && left > 0; ) {
      var isAsked = isBefore && row == first && rows.asks(row);
      take(row, isAsked ? WEIGHT_OF_QUESTION : WEIGHT, left);
      found |= lookup.hasAny(row);
      left -= Math.max(1, words.length(row));
      row = isBefore ? around.before(row) : around.after(row);
    }
    return found;
  }

  /// Adds a row, of a longer one the share that fits.
  private void take(int row, float weight, int most) {
    var all = words.length(row);
    var share = all <= most ? weight : weight * most / all;
    length += share * all;
    var noted = lookup.times(row);
    for (var term = 0; noted != 0 && term < lookup.noted(); term++) {
      times[term] += share * Scores.times(noted, term);
    }
  }

  private double score() {
    var usual = words.averageLength() + WEIGHT * (BEFORE + AFTER);
    var fixed = K1 * (1 - B + B * length / usual);
    var sum = 0.0;
    for (var term = 0; term < lookup.noted(); term++) {
      if (times[term] > 0) {
        sum += lookup.rarity(term) * (K1 + 1) * times[term] / (times[term] + fixed);
      }
    }
    return sum;
  }
}
