package io.vibhava.application.memory;

import java.util.ArrayList;
import java.util.List;

/// Vectors of length 1 as fixed-point numbers of 16 bits, in blocks so that growing copies none. As
/// fine as half precision, and summed in whole numbers: the same on each machine, and a form that
/// the JDK turns into vector instructions by itself. A sum cannot overflow: the product of two
/// vectors of length 1 is at most 1, which is 2^30.
final class FixedRows {

  /// Few, since most scopes are small and the last block is half empty.
  private static final int BLOCK_ROWS = 4;

  /// Behind this many slots blocks are larger: where rows lie far apart, each head of a block is
  /// one more thing to wait for.
  private static final int SLOTS_IN_SMALL_BLOCKS = 512;

  private static final int LARGE_BLOCK_ROWS = 32;

  private static final float ONE = 1 << 15;
  private static final float PRODUCT_ONE = ONE * ONE;
  private static final int GREATEST = Short.MAX_VALUE;

  private final int dimensions;
  private final List<short[]> blocks = new ArrayList<>();

  FixedRows(int dimensions) {
    this.dimensions = dimensions;
  }

  void set(int slot, float[] values) {
    if (number(slot) == blocks.size()) {
      blocks.add(new short[rowsIn(slot) * dimensions]);
    }
    System.arraycopy(fixed(values), 0, block(slot), from(slot), dimensions);
  }

  void copy(int from, int to) {
    System.arraycopy(block(from), from(from), block(to), from(to), dimensions);
  }

  /// Gives back the blocks behind the first `slots`.
  void keep(int slots) {
    var kept = slots == 0 ? 0 : number(slots - 1) + 1;
    while (blocks.size() > kept) {
      blocks.removeLast();
    }
  }

  /// Writes a row to `values`.
  void read(int slot, float[] values) {
    var block = block(slot);
    var from = from(slot);
    for (var i = 0; i < dimensions; i++) {
      values[i] = block[from + i] / ONE;
    }
  }

  /// `values`, made 1 long, as [#dot] takes them.
  static short[] fixed(float[] values) {
    var square = 0.0;
    for (var value : values) {
      square += value * value;
    }
    var scale = square == 0 ? 0 : ONE / Math.sqrt(square);
    var fixed = new short[values.length];
    for (var i = 0; i < values.length; i++) {
      fixed[i] = (short) Math.clamp(Math.round(values[i] * scale), -GREATEST, GREATEST);
    }
    return fixed;
  }

  /// The cosine of a row and a query.
  ///
  /// @param pairs overwritten; half as many as there are dimensions
  float dot(int slot, short[] query, int[] pairs) {
    return product(block(slot), from(slot), query, 0, pairs) / PRODUCT_ONE;
  }

  /// The cosine of two rows.
  ///
  /// @param pairs overwritten; half as many as there are dimensions
  double dot(int slot, int other, int[] pairs) {
    return product(block(slot), from(slot), block(other), from(other), pairs)
        / (double) PRODUCT_ONE;
  }

  long bytes() {
    return blocks.stream().mapToLong(block -> 16 + 2L * block.length).sum();
  }

  private int product(short[] left, int from, short[] right, int at, int[] pairs) {
    multiply(left, from, right, at, pairs);
    var last = dimensions - 1;
    return sum(pairs) + (dimensions % 2 == 0 ? 0 : left[from + last] * right[at + last]);
  }

  /// Two products at a time is one instruction on many processors.
  private static void multiply(short[] left, int from, short[] right, int at, int[] pairs) {
    for (var i = 0; i < pairs.length; i++) {
      pairs[i] =
          left[from + 2 * i] * right[at + 2 * i] + left[from + 2 * i + 1] * right[at + 2 * i + 1];
    }
  }

  /// By halves, since the JDK makes vector instructions of a sum only where it adds two things
  /// together.
  private static int sum(int[] pairs) {
    var half = pairs.length / 2;
    var sum = pairs.length % 2 == 0 ? 0 : pairs[pairs.length - 1];
    for (var i = 0; i < half; i++) {
      sum += pairs[i] + pairs[half + i];
    }
    return sum;
  }

  private short[] block(int slot) {
    return blocks.get(number(slot));
  }

  private static int number(int slot) {
    return slot < SLOTS_IN_SMALL_BLOCKS
        ? slot / BLOCK_ROWS
        : SLOTS_IN_SMALL_BLOCKS / BLOCK_ROWS + (slot - SLOTS_IN_SMALL_BLOCKS) / LARGE_BLOCK_ROWS;
  }

  private static int rowsIn(int slot) {
    return slot < SLOTS_IN_SMALL_BLOCKS ? BLOCK_ROWS : LARGE_BLOCK_ROWS;
  }

  /// The slots in small blocks fill whole large ones.
  private int from(int slot) {
    return slot % rowsIn(slot) * dimensions;
  }
}
