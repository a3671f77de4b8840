package io.vibhava.application.memory;

/// How many vectors each look leaves for the next.
///
/// The ten nearest of an exact search are all found at 10,000 sentences, and 99.9 % of them at
/// 100,000 (`benchmarks/run scan`, which says so each time). Vectors without any order are harder:
/// of 6,000, 99.2 % and more are found, and 98.4 % with 120 compared in full; how many are left by
/// their bits makes no difference there.
final class Cascade {

  /// Fewer are all compared in full: it costs no more, and nothing is missed.
  static final int FROM_VECTORS = 512;

  private static final int BY_BITS_LEAST = 400;
  private static final double BY_BITS_OF_ROOT = 5;
  private static final int BY_PLANES_LEAST = 135;
  private static final int BY_PLANES_FOR_EACH = 4;

  private Cascade() {}

  /// How many to keep by their bits, of `size`, when `wanted` are wanted in the end.
  static int byBits(int size, int wanted) {
    return Math.max(
        Math.max(BY_BITS_LEAST, 2 * byPlanes(wanted)), (int) (BY_BITS_OF_ROOT * Math.sqrt(size)));
  }

  /// How many of those to compare in full.
  static int byPlanes(int wanted) {
    return Math.max(BY_PLANES_LEAST, BY_PLANES_FOR_EACH * wanted);
  }
}
