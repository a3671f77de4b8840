package io.vibhava.application.memory;

import java.util.Arrays;

/// One bit a coordinate: on which side of the middle of all vectors it lies. Enough to tell which
/// of many vectors are worth a closer look, at a sixteenth of the bytes.
///
/// Two looks, each narrower: the bits that differ from the query's own, then the query in four bits
/// a coordinate against the bits, corrected by the two numbers kept with each code (the estimator
/// of RaBitQ, Gao and Long 2024, without its rotation, which changes nothing here).
final class SignCodes {

  /// Codes looked at twice in a row, while they are still in the processor's nearest cache.
  private static final int BLOCK = 512;

  private final int dimensions;
  private final int longs;
  private float[] middle = {};
  private long[] codes = {};
  private float[] corrections = {};

  SignCodes(int dimensions) {
    this.dimensions = dimensions;
    this.longs = (dimensions + Long.SIZE - 1) / Long.SIZE;
  }

  /// Codes the first `slots` of `rows` anew, around their own middle.
  void rebuild(FixedRows rows, int slots) {
    middle = new float[dimensions];
    var values = new float[dimensions];
    var sums = new double[dimensions];
    for (var slot = 0; slot < slots; slot++) {
      rows.read(slot, values);
      for (var i = 0; i < dimensions; i++) {
        sums[i] += values[i];
      }
    }
    for (var i = 0; i < dimensions; i++) {
      middle[i] = (float) (sums[i] / slots);
    }
    for (var slot = 0; slot < slots; slot++) {
      rows.read(slot, values);
      set(slot, values);
    }
  }

  void set(int slot, float[] values) {
    if ((slot + 1) * longs > codes.length) {
      var capacity = Growth.beyond(slot + 1);
      codes = Arrays.copyOf(codes, capacity * longs);
      corrections = Arrays.copyOf(corrections, capacity * 2);
    }
    code(values, codes, slot * longs);
    correct(slot, values);
  }

  void copy(int from, int to) {
    System.arraycopy(codes, from * longs, codes, to * longs, longs);
    System.arraycopy(corrections, from * 2, corrections, to * 2, 2);
  }

  /// Of the first `slots`, about the `byBits` whose bits are nearest to the query's, each with
  /// about its dot product with the query, less a number that is the same for all.
  Shortlist nearest(float[] query, int slots, int byBits) {
    var asked = new long[longs];
    code(query, asked, 0);
    var planes = new Planes(query, middle, longs);
    var bound = Distances.bound(codes, asked, slots, byBits);
    var near = new int[BLOCK];
    var list = new Shortlist(byBits + byBits / 4);
    for (var from = 0; from < slots; from += BLOCK) {
      var to = Math.min(slots, from + BLOCK);
      var count = Distances.within(bound, codes, asked, from, to, near);
      for (var i = 0; i < count; i++) {
        list.add(near[i], estimate(near[i], planes));
      }
    }
    return list;
  }

  long bytes() {
    return 8L * codes.length + 4L * corrections.length + 4L * middle.length;
  }

  private float estimate(int slot, Planes query) {
    return corrections[2 * slot] + corrections[2 * slot + 1] * query.against(codes, slot * longs);
  }

  private void code(float[] values, long[] into, int at) {
    Arrays.fill(into, at, at + longs, 0);
    for (var i = 0; i < dimensions; i++) {
      if (values[i] > middle[i]) {
        into[at + i / Long.SIZE] |= 1L << i;
      }
    }
  }

  /// Kept with each code: the vector's part along the middle, and by how much its bits fall short
  /// of its length.
  private void correct(int slot, float[] values) {
    double along = 0, square = 0, sum = 0;
    for (var i = 0; i < dimensions; i++) {
      var apart = values[i] - middle[i];
      along += apart * middle[i];
      square += apart * apart;
      sum += Math.abs(apart);
    }
    corrections[2 * slot] = (float) along;
    corrections[2 * slot + 1] = sum == 0 ? 0 : (float) (square / sum);
  }
}
