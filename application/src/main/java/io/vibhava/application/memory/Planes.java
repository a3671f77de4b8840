package io.vibhava.application.memory;

/// A query in four bits a coordinate, each bit a plane, so that its product with a code is a count
/// of common bits.
final class Planes {

  private static final int BITS = 4;
  private static final int LEVELS = (1 << BITS) - 1;

  /// The four planes of the first 64 coordinates, then those of the next.
  private final long[] planes;

  private final float lowest;
  private final float step;
  private final float sum;

  Planes(float[] query, float[] middle, int longs) {
    this.planes = new long[BITS * longs];
    var low = Float.MAX_VALUE;
    var high = -Float.MAX_VALUE;
    for (var i = 0; i < query.length; i++) {
      low = Math.min(low, query[i] - middle[i]);
      high = Math.max(high, query[i] - middle[i]);
    }
    this.lowest = low;
    this.step = Math.max((high - low) / LEVELS, Float.MIN_NORMAL);
    this.sum = fill(query, middle);
  }

  /// The product with a code whose bits stand for 1 and -1: twice what falls on the ones, less the
  /// whole.
  float against(long[] codes, int at) {
    return product(codes, at, planes, lowest, step) - sum;
  }

  private static float product(long[] codes, int at, long[] planes, float lowest, float step) {
    int bits = 0, levels = 0;
    for (int i = 0, next = at; i < planes.length; i += BITS, next++) {
      var code = codes[next];
      bits += Long.bitCount(code);
      levels +=
          Long.bitCount(code & planes[i])
              + (Long.bitCount(code & planes[i + 1]) << 1)
              + (Long.bitCount(code & planes[i + 2]) << 2)
              + (Long.bitCount(code & planes[i + 3]) << 3);
    }
    return 2 * (lowest * bits + step * levels);
  }

  private float fill(float[] query, float[] middle) {
    var whole = 0L;
    for (var i = 0; i < query.length; i++) {
      var level = Math.round((query[i] - middle[i] - lowest) / step);
      set(i, level);
      whole += level;
    }
    return lowest * query.length + step * whole;
  }

  private void set(int coordinate, long level) {
    var at = coordinate / Long.SIZE * BITS;
    planes[at] |= (level & 1) << coordinate;
    planes[at + 1] |= (level >> 1 & 1) << coordinate;
    planes[at + 2] |= (level >> 2 & 1) << coordinate;
    planes[at + 3] |= (level >> 3 & 1) << coordinate;
  }
}
