package io.vibhava.application.memory;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/// The vectors of a scope, without gaps, and which row each belongs to. A few are all compared with
/// the query; of many, those that come near by their [SignCodes].
final class Vectors {

  private static final int NONE = -1;

  /// The middle of this many is that of more; until then the codes are made anew each time the
  /// vectors have doubled.
  private static final int SETTLED_AT = 16_384;

  private final int dimensions;
  private final FixedRows rows;
  private final SignCodes codes;
  private int[] slotOf = {};
  private int[] rowOf = {};
  private int size;
  private int nextMiddle = Cascade.FROM_VECTORS;

  Vectors(int dimensions) {
    this.dimensions = dimensions;
    this.rows = new FixedRows(dimensions);
    this.codes = new SignCodes(dimensions);
  }

  void set(int row, float[] values) {
    var slot = has(row) ? slotOf[row] : append(row);
    rows.set(slot, values);
    if (size == nextMiddle) {
      nextMiddle = size < SETTLED_AT ? 2 * size : NONE;
      codes.rebuild(rows, size);
    } else if (nextMiddle != Cascade.FROM_VECTORS) {
      codes.set(slot, values);
    }
  }

  /// The last vector moves to the place of the one that goes.
  void remove(int row) {
    if (has(row)) {
      size--;
      move(size, slotOf[row]);
      slotOf[row] = NONE;
      rows.keep(size);
    }
  }

  boolean has(int row) {
    return row < slotOf.length && slotOf[row] != NONE;
  }

  /// How like they are to `query`.
  Likeness to(float[] query) {
    return new To(query);
  }

  long bytes() {
    return rows.bytes() + codes.bytes() + 4L * (slotOf.length + rowOf.length);
  }

  private int append(int row) {
    var before = slotOf.length;
    if (row >= before) {
      slotOf = Arrays.copyOf(slotOf, Growth.beyond(row + 1));
      Arrays.fill(slotOf, before, slotOf.length, NONE);
    }
    if (size == rowOf.length) {
      rowOf = Arrays.copyOf(rowOf, Growth.beyond(size + 1));
    }
    slotOf[row] = size;
    rowOf[size] = row;
    return size++;
  }

  private void move(int from, int to) {
    rows.copy(from, to);
    if (nextMiddle != Cascade.FROM_VECTORS) {
      codes.copy(from, to);
    }
    rowOf[to] = rowOf[from];
    slotOf[rowOf[to]] = to;
  }

  private final class To implements Likeness {

    private final float[] query;
    private final short[] fixed;
    private final int[] pairs = new int[dimensions / 2];

    To(float[] query) {
      this.query = query;
      this.fixed = FixedRows.fixed(query);
    }

    @Override
    public void best(int wanted, BitSet unwanted, Best into) {
      if (size < Cascade.FROM_VECTORS) {
        IntStream.range(0, size).forEach(slot -> offer(slot, unwanted, into));
      } else {
        near(wanted + unwanted.cardinality()).forEach(slot -> offer(slot, unwanted, into));
      }
    }

    @Override
    public boolean has(int row) {
      return Vectors.this.has(row);
    }

    @Override
    public float of(int row) {
      return has(row) ? rows.dot(slotOf[row], fixed, pairs) : 0;
    }

    private IntStream near(int wanted) {
      var list = codes.nearest(query, size, Cascade.byBits(size, wanted));
      return Arrays.stream(list.best(Cascade.byPlanes(wanted)));
    }

    private void offer(int slot, BitSet unwanted, Best into) {
      if (!unwanted.get(rowOf[slot])) {
        into.offer(rowOf[slot], rows.dot(slot, fixed, pairs));
      }
    }
  }
}
