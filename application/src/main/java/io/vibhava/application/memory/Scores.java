package io.vibhava.application.memory;

import java.util.BitSet;

/// The sum of each row's scores in one query, and which rows have any.
final class Scores {

  private final float[] sums;
  private final int[] touched;
  private int count;

  Scores(int rows) {
    this.sums = new float[rows];
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
    }
    count = 0;
  }
}
