package io.vibhava.application.memory;

import io.vibhava.domain.memory.Surroundings;

/// How each row that a search looks at fits, in columns: most are looked at and not kept, and no
/// object is made for those.
final class Fits {

  private final int[] rows;
  private final double[] words;
  private final double[] window;
  private final float[] session;
  private final float[] meaning;
  private final float[] apart;
  private final float[] around;
  private final float[] sums;
  private final boolean[] meant;
  private int size;

  /// @param most how many rows may come
  Fits(int most) {
    rows = new int[most];
    words = new double[most];
    window = new double[most];
    session = new float[most];
    meaning = new float[most];
    apart = new float[most];
    around = new float[most];
    sums = new float[most];
    meant = new boolean[most];
  }

  int size() {
    return size;
  }

  int row(int number) {
    return rows[number];
  }

  double words(int number) {
    return words[number];
  }

  float meaning(int number) {
    return meaning[number];
  }

  boolean isMeant(int number) {
    return meant[number];
  }

  float sum(int number) {
    return sums[number];
  }

  Surroundings around(int number) {
    return new Surroundings(window[number], session[number], apart[number], around[number]);
  }

  /// Adds a row by its words.
  void add(int row, double ofWords, double ofWindow, double ofSession) {
    rows[size] = row;
    words[size] = ofWords;
    window[size] = ofWindow;
    session[size] = (float) ofSession;
    size++;
  }

  /// Says of a row what it means.
  void mean(int number, Likeness likeness) {
    var row = rows[number];
    meant[number] = likeness.has(row);
    meaning[number] = likeness.of(row);
    apart[number] = likeness.apart(row);
    around[number] = likeness.around(row);
  }

  void sum(int number, double all) {
    sums[number] = (float) all;
  }
}
