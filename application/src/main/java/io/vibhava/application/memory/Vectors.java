package io.vibhava.application.memory;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// The vectors of a scope, without gaps, and which row each belongs to. A few are all compared with
/// the query; of many, those that come near by their [SignCodes].
final class Vectors {

  private static final int NONE = -1;

  /// The middle of this many is that of more; until then the codes are made anew each time the
  /// vectors have doubled.
  private static final int SETTLED_AT = 16_384;

  /// A handful of vectors says little of what all have in common.
  private static final int FEW = 10;

  private final int dimensions;
  private final FixedRows rows;
  private final Around around;
  private final double[] sums;
  private final SignCodes codes;
  private float[] lengthsAround = {};
  private int[] slotOf = {};
  private int[] rowOf = {};
  private int size;
  private int nextMiddle = Cascade.FROM_VECTORS;
  private volatile @Nullable Common common;

  /// @param around what stands beside a row
  Vectors(int dimensions, Around around) {
    this.around = around;
    this.sums = new double[dimensions];
    this.dimensions = dimensions;
    this.rows = new FixedRows(dimensions);
    this.codes = new SignCodes(dimensions);
  }

  void set(int row, float[] values) {
    if (has(row)) {
      sum(slotOf[row], -1);
    }
    var slot = has(row) ? slotOf[row] : append(row);
    rows.set(slot, values);
    sum(slot, 1);
    if (size == nextMiddle) {
      nextMiddle = size < SETTLED_AT ? 2 * size : NONE;
      codes.rebuild(rows, size);
    } else if (nextMiddle != Cascade.FROM_VECTORS) {
      codes.set(slot, values);
    }
    placed(row);
  }

  /// The last vector moves to the place of the one that goes.
  void remove(int row) {
    if (has(row)) {
      sum(slotOf[row], -1);
      size--;
      move(size, slotOf[row]);
      slotOf[row] = NONE;
      rows.keep(size);
    }
  }

  /// Takes up what stands beside a row now, for it and for those beside it.
  void placed(int row) {
    around.with(row).forEach(this::measure);
  }

  private void measure(int row) {
    if (row >= lengthsAround.length) {
      lengthsAround = Arrays.copyOf(lengthsAround, Growth.beyond(row + 1));
    }
    lengthsAround[row] = (float) Math.sqrt(squareAround(row));
  }

  /// The square of the length of the weighted sum of a row's vector and those around.
  private double squareAround(int row) {
    var beside = around.of(row);
    var pairs = new int[dimensions / 2];
    var square = 0.0;
    for (var i = 0; i < beside.size(); i++) {
      for (var j = 0; j <= i; j++) {
        if (has(beside.row(i)) && has(beside.row(j))) {
          var twice = i == j ? 1 : 2;
          square +=
              twice
                  * beside.weight(i)
                  * beside.weight(j)
                  * rows.dot(slotOf[beside.row(i)], slotOf[beside.row(j)], pairs);
        }
      }
    }
    return square;
  }

  private void sum(int slot, int sign) {
    var values = new float[dimensions];
    rows.read(slot, values);
    for (var i = 0; i < dimensions; i++) {
      sums[i] += sign * values[i];
    }
    common = null;
  }

  /// What all vectors have in common.
  private record Common(float[] values, short[] fixed, double length) {

    static Common of(float[] values) {
      return new Common(values, FixedRows.fixed(values), Math.sqrt(product(values, values)));
    }
  }

  /// Held back while they are few. Kept from question to question, until a vector changes.
  private Common common() {
    var known = common;
    if (known == null) {
      var values = new float[dimensions];
      for (var i = 0; i < dimensions; i++) {
        values[i] = (float) (sums[i] / (size + FEW));
      }
      known = Common.of(values);
      common = known;
    }
    return known;
  }

  boolean has(int row) {
    return row < slotOf.length && slotOf[row] != NONE;
  }

  /// How like they are to `query`.
  Likeness to(float[] query) {
    return new To(query);
  }

  long bytes() {
    return rows.bytes()
        + codes.bytes()
        + 4L * (slotOf.length + rowOf.length + lengthsAround.length)
        + 8L * dimensions;
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

  private static double product(float[] left, float[] right) {
    var sum = 0.0;
    for (var i = 0; i < left.length; i++) {
      sum += (double) left[i] * right[i];
    }
    return sum;
  }

  private final class To implements Likeness {

    private static final double LEAST = 1e-6;

    /// How many cosines are kept at once; a power of two.
    private static final int KNOWN = 1_024;

    private final float[] query;
    private final short[] fixed;
    private final int[] pairs = new int[dimensions / 2];
    private final int[] knownSlots = new int[KNOWN];
    private final float[] known = new float[KNOWN];
    private final short[] fixedCommon;
    private final double common;
    private final double ofCommon;
    private final double apart;

    To(float[] query) {
      this.query = query;
      this.fixed = FixedRows.fixed(query);
      var shared = common();
      this.fixedCommon = shared.fixed();
      this.common = shared.length();
      this.ofCommon = product(query, shared.values()) / Math.sqrt(product(query, query));
      this.apart = Math.sqrt(Math.max(0, 1 - 2 * ofCommon + common * common));
    }

    @Override
    public void best(int wanted, BitSet unwanted, Best into) {
      if (size < Cascade.FROM_VECTORS) {
        for (var slot = 0; slot < size; slot++) {
          offer(slot, unwanted, into);
        }
      } else {
        for (var slot : near(wanted + unwanted.cardinality())) {
          offer(slot, unwanted, into);
        }
      }
    }

    @Override
    public boolean has(int row) {
      return Vectors.this.has(row);
    }

    @Override
    public float of(int row) {
      return has(row) ? cosine(slotOf[row]) : 0;
    }

    /// Kept, since a row is looked at for its neighbours' sake too.
    private float cosine(int slot) {
      var at = slot & (KNOWN - 1);
      if (knownSlots[at] != slot + 1) {
        knownSlots[at] = slot + 1;
        known[at] = rows.dot(slot, fixed, pairs);
      }
      return known[at];
    }

    @Override
    public float apart(int row) {
      if (!has(row)) {
        return 0;
      }
      var shared = common * rows.dot(slotOf[row], fixedCommon, pairs);
      var product = of(row) - shared - ofCommon + common * common;
      var length = Math.sqrt(Math.max(0, 1 - 2 * shared + common * common));
      return length * apart < LEAST ? 0 : (float) (product / (length * apart));
    }

    @Override
    public float around(int row) {
      if (row >= lengthsAround.length || lengthsAround[row] < LEAST) {
        return 0;
      }
      return (float) (around.sum(row, this::of) / lengthsAround[row]);
    }

    private int[] near(int wanted) {
      var list = codes.nearest(query, size, Cascade.byBits(size, wanted));
      return list.best(Cascade.byPlanes(wanted));
    }

    private void offer(int slot, BitSet unwanted, Best into) {
      if (!unwanted.get(rowOf[slot])) {
        into.offer(rowOf[slot], cosine(slot));
      }
    }
  }
}
