package io.vibhava.application.memory;

import java.util.BitSet;

/// The sum of each row's scores in one query, which rows have any, and how often the first few
/// terms occur in each.
final class Scores {

  /// Of so many terms, the rarest, the times are noted.
  static final int TERMS_NOTED = 16;

  private static final int BITS = 4;
  private static final int TIMES_MOST = (1 << BITS) - 1;

  private final float[] sums;
  private final long[] times;
  private final int[] touched;
  private int count;

  Scores(int rows) {
    this.sums = new float[rows];
    this.times = new long[rows];
    this.touched = new int[rows];
  }

  int capacity() {
    return sums.length;
  }

  void add(int row, float score) {
    if (sums[row] == 0) {
      touched[count++] = row;
    }
    sums[row] += score;
  }

  /// Notes that the term with this number occurs so often in a row that has a score.
  void note(int row, int term, int often) {
    times[row] |= (long) Math.min(often, TIMES_MOST) << (term * BITS);
  }

  /// How often the terms occur in a row, as [#times(long, int)] reads it.
  long times(int row) {
    return times[row];
  }

  static int times(long noted, int term) {
    return (int) (noted >>> (term * BITS)) & TIMES_MOST;
  }

  float of(int row) {
    return sums[row];
  }

  void best(BitSet unwanted, Best into) {
    for (var i = 0; i < count; i++) {
      var row = touched[i];
      if (sums[row] >= into.floor() && !unwanted.get(row)) {
        into.offer(row, sums[row]);
      }
    }
  }

  void clear() {
    for (var i = 0; i < count; i++) {
      sums[touched[i]] = 0;
      times[touched[i]] = 0;
    }
    count = 0;
  }
}
