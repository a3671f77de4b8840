package io.vibhava.application.memory;

import java.util.BitSet;

/// The best few of many numbers by their scores: a heap with the worst on top. Of equal scores the
/// smaller number is better, so that the order is always the same.
final class Best {

  private final int[] items;
  private final float[] scores;
  private int size;

  Best(int capacity) {
    this.items = new int[capacity];
    this.scores = new float[capacity];
  }

  int size() {
    return size;
  }

  /// Sets the bit of each of them.
  void into(BitSet set) {
    for (var i = 0; i < size; i++) {
      set.set(items[i]);
    }
  }

  int item(int index) {
    return items[index];
  }

  float score(int index) {
    return scores[index];
  }

  /// A score below this does not get in.
  float floor() {
    if (size < items.length) {
      return Float.NEGATIVE_INFINITY;
    }
    return size == 0 ? Float.POSITIVE_INFINITY : scores[0];
  }

  void offer(int item, float score) {
    if (size < items.length) {
      rise(size++, item, score);
    } else if (size > 0 && worse(items[0], scores[0], item, score)) {
      sink(item, score);
    }
  }

  private void rise(int from, int item, float score) {
    var at = from;
    while (at > 0 && worse(item, score, items[(at - 1) >> 1], scores[(at - 1) >> 1])) {
      put(at, items[(at - 1) >> 1], scores[(at - 1) >> 1]);
      at = (at - 1) >> 1;
    }
    put(at, item, score);
  }

  private void sink(int item, float score) {
    var at = 0;
    for (var child = worstChild(0);
        child >= 0 && worse(items[child], scores[child], item, score); ) {
      put(at, items[child], scores[child]);
      at = child;
      child = worstChild(at);
    }
    put(at, item, score);
  }

  private int worstChild(int parent) {
    var left = 2 * parent + 1;
    if (left >= size) {
      return -1;
    }
    var right = left + 1;
    return right < size && worse(items[right], scores[right], items[left], scores[left])
        ? right
        : left;
  }

  private static boolean worse(int item, float score, int than, float thanScore) {
    return score < thanScore || (score == thanScore && item > than);
  }

  private void put(int at, int item, float score) {
    items[at] = item;
    scores[at] = score;
  }
}
