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

  /// A number that is told of a row.
  interface Measure {
    float of(int row);
  }

  Beside of(int row) {
    var rows = new int[4];
    var weights = new float[4];
    var before = neighbours.before(row);
    var size = put(row, 1, rows, weights, 0);
    size = put(before, ofBefore(before), rows, weights, size);
    size = put(neighbours.after(row), ofAfter(row), rows, weights, size);
    size = put(neighbours.before(before), FURTHER, rows, weights, size);
    return new Beside(rows, weights, size);
  }

  /// The sum of `measure` over a row and those beside it, each at its weight.
  double sum(int row, Measure measure) {
    var before = neighbours.before(row);
    var after = neighbours.after(row);
    var further = neighbours.before(before);
    double sum = measure.of(row);
    sum += before == Neighbours.NONE ? 0 : ofBefore(before) * measure.of(before);
    sum += after == Neighbours.NONE ? 0 : ofAfter(row) * measure.of(after);
    return sum + (further == Neighbours.NONE ? 0 : FURTHER * measure.of(further));
  }

  private float ofBefore(int before) {
    return before != Neighbours.NONE && asks.test(before) ? ANSWERING : BESIDE;
  }

  private float ofAfter(int row) {
    return asks.test(row) ? ANSWERING : BESIDE;
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
