package io.vibhava.application.memory;

import java.util.Arrays;
import java.util.BitSet;

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

  /// The cosine of a row's vector and the query, as [FixedRows#fixed] gives it; 0 where the row has
  /// none.
  float dot(int row, short[] query) {
    return has(row) ? rows.dot(slotOf[row], query, new int[dimensions / 2]) : 0;
  }

  /// Offers the rows whose vectors are nearest to the query.
  ///
  /// @param wanted how many `into` holds
  void best(float[] query, int wanted, BitSet unwanted, Best into) {
    if (size < Cascade.FROM_VECTORS) {
      all(FixedRows.fixed(query), unwanted, into);
    } else {
      near(query, wanted + unwanted.cardinality(), unwanted, into);
    }
  }

  long bytes() {
    return rows.bytes() + codes.bytes() + 4L * (slotOf.length + rowOf.length);
  }

  private void all(short[] query, BitSet unwanted, Best into) {
    var pairs = new int[dimensions / 2];
    for (var slot = 0; slot < size; slot++) {
      offer(slot, query, pairs, unwanted, into);
    }
  }

  private void near(float[] query, int wanted, BitSet unwanted, Best into) {
    var byPlanes = new Best(Cascade.byPlanes(wanted));
    codes.nearest(query, size, Cascade.byBits(size, wanted), byPlanes);
    var fixed = FixedRows.fixed(query);
    var pairs = new int[dimensions / 2];
    for (var i = 0; i < byPlanes.size(); i++) {
      offer(byPlanes.item(i), fixed, pairs, unwanted, into);
    }
  }

  private void offer(int slot, short[] query, int[] pairs, BitSet unwanted, Best into) {
    if (!unwanted.get(rowOf[slot])) {
      into.offer(rowOf[slot], rows.dot(slot, query, pairs));
    }
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
}
