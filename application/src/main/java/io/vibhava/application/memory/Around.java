package io.vibhava.application.memory;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Whose meanings count beside a row's own, and how much: that of the message before, the one
/// before that, and the one after. A question and its answer belong together most.
record Around(Neighbours neighbours, IntPredicate asks) {

  private static final float BESIDE = 0.4f;
  private static final float ANSWERING = 0.8f;
  private static final float FURTHER = 0.25f;

  /// A row and those beside it.
  record Beside(int[] rows, float[] weights, int size) {

    int row(int number) {
      return rows[number];
    }

    float weight(int number) {
      return weights[number];
    }
  }

  Beside of(int row) {
    var before = neighbours.before(row);
    var beside = new Beside(new int[4], new float[4], 0);
    return beside(
        row, before, neighbours.before(before), neighbours.after(row), beside.rows, beside.weights);
  }

  private Beside beside(int row, int before, int further, int after, int[] rows, float[] weights) {
    var size = put(row, 1, rows, weights, 0);
    size = put(before, before >= 0 && asks.test(before) ? ANSWERING : BESIDE, rows, weights, size);
    size = put(after, asks.test(row) ? ANSWERING : BESIDE, rows, weights, size);
    size = put(further, FURTHER, rows, weights, size);
    return new Beside(rows, weights, size);
  }

  private static int put(int row, float weight, int[] rows, float[] weights, int at) {
    if (row == Neighbours.NONE) {
      return at;
    }
    rows[at] = row;
    weights[at] = weight;
    return at + 1;
  }

  /// The rows that count a row in.
  IntStream with(int row) {
    var after = neighbours.after(row);
    return IntStream.of(row, neighbours.before(row), after, neighbours.after(after))
        .filter(other -> other != Neighbours.NONE);
  }
}
