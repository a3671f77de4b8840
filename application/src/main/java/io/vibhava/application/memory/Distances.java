package io.vibhava.application.memory;

/// In how many bits codes differ from a query's.
final class Distances {

  /// At least this many codes tell how far the others are, ...
  private static final int SAMPLE = 1_024;

  /// ... and of very many, one in this many.
  private static final int STRIDE_MOST = 16;

  private static final int OF_384_BITS = 6;

  private Distances() {}

  /// The distance within which about `wanted` of the first `slots` codes lie, told by a sample of
  /// them.
  static int bound(long[] codes, long[] asked, int slots, int wanted) {
    var stride = Math.clamp(slots / SAMPLE, 1, STRIDE_MOST);
    var histogram = new int[asked.length * Long.SIZE + 1];
    if (asked.length == OF_384_BITS) {
      countOfSix(codes, asked, slots, stride, histogram);
    } else {
      countOfAny(codes, asked, slots, stride, histogram);
    }
    var bound = 0;
    for (var seen = histogram[0]; seen * stride < wanted && bound < histogram.length - 1; ) {
      seen += histogram[++bound];
    }
    return bound;
  }

  /// Writes the slots from `from` to before `to` that lie within `bound` into `near`, and tells how
  /// many.
  static int within(int bound, long[] codes, long[] asked, int from, int to, int[] near) {
    return asked.length == OF_384_BITS
        ? withinOfSix(bound, codes, asked, from, to, near)
        : withinOfAny(bound, codes, asked, from, to, near);
  }

  /// For the 384 coordinates of the model in the process: written out, it takes half the time.
  private static int withinOfSix(
      int bound, long[] codes, long[] asked, int from, int to, int[] near) {
    long a = asked[0], b = asked[1], c = asked[2], d = asked[3], e = asked[4], f = asked[5];
    var count = 0;
    for (var at = from * OF_384_BITS; at < to * OF_384_BITS; at += OF_384_BITS) {
      if (ofSix(codes, at, a, b, c, d, e, f) <= bound) {
        near[count++] = at / OF_384_BITS;
      }
    }
    return count;
  }

  private static void countOfSix(
      long[] codes, long[] asked, int slots, int stride, int[] histogram) {
    long a = asked[0], b = asked[1], c = asked[2], d = asked[3], e = asked[4], f = asked[5];
    var step = stride * OF_384_BITS;
    for (var at = 0; at < slots * OF_384_BITS; at += step) {
      histogram[ofSix(codes, at, a, b, c, d, e, f)]++;
    }
  }

  private static int ofSix(long[] codes, int at, long a, long b, long c, long d, long e, long f) {
    return Long.bitCount(codes[at] ^ a)
        + Long.bitCount(codes[at + 1] ^ b)
        + Long.bitCount(codes[at + 2] ^ c)
        + Long.bitCount(codes[at + 3] ^ d)
        + Long.bitCount(codes[at + 4] ^ e)
        + Long.bitCount(codes[at + 5] ^ f);
  }

  private static void countOfAny(
      long[] codes, long[] asked, int slots, int stride, int[] histogram) {
    for (var slot = 0; slot < slots; slot += stride) {
      histogram[distance(codes, slot * asked.length, asked)]++;
    }
  }

  private static int withinOfAny(
      int bound, long[] codes, long[] asked, int from, int to, int[] near) {
    var count = 0;
    for (var slot = from; slot < to; slot++) {
      if (distance(codes, slot * asked.length, asked) <= bound) {
        near[count++] = slot;
      }
    }
    return count;
  }

  private static int distance(long[] codes, int at, long[] asked) {
    var distance = 0;
    for (var i = 0; i < asked.length; i++) {
      distance += Long.bitCount(codes[at + i] ^ asked[i]);
    }
    return distance;
  }
}
