package io.vibhava.application.memory;

import java.util.Arrays;

/// Slots with about their scores, of which the better part is wanted, in the order in which they
/// came. It sorts nothing: a histogram tells from which score on they are good enough.
final class Shortlist {

  private static final int BARS = 1_024;

  private int[] slots;
  private float[] scores;
  private int size;
  private float lowest = Float.POSITIVE_INFINITY;
  private float highest = Float.NEGATIVE_INFINITY;

  /// @param expected about how many will come
  Shortlist(int expected) {
    this.slots = new int[expected];
    this.scores = new float[expected];
  }

  void add(int slot, float score) {
    if (size == slots.length) {
      slots = Arrays.copyOf(slots, Growth.beyond(2 * size));
      scores = Arrays.copyOf(scores, slots.length);
    }
    slots[size] = slot;
    scores[size++] = score;
    lowest = Math.min(lowest, score);
    highest = Math.max(highest, score);
  }

  /// The slots of the `most` best scores. Scores that differ by less than a thousandth of their
  /// range are alike.
  int[] best(int most) {
    if (size <= most) {
      return Arrays.copyOf(slots, size);
    }
    var bars = new int[BARS];
    for (var i = 0; i < size; i++) {
      bars[bar(scores[i])]++;
    }
    var last = BARS - 1;
    var room = most;
    while (bars[last] < room) {
      room -= bars[last--];
    }
    return from(last, room, most);
  }

  /// What lies above the bar `last`, and the first `room` in it.
  private int[] from(int last, int room, int most) {
    var best = new int[most];
    var kept = 0;
    var left = room;
    for (var i = 0; i < size; i++) {
      var bar = bar(scores[i]);
      if (bar > last || (bar == last && left-- > 0)) {
        best[kept++] = slots[i];
      }
    }
    return best;
  }

  private int bar(float score) {
    return highest == lowest ? 0 : (int) ((score - lowest) / (highest - lowest) * (BARS - 1));
  }
}
