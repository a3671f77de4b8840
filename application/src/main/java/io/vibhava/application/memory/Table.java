package io.vibhava.application.memory;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;

/// A hash table of small numbers whose keys lie elsewhere: open addressing in one `int[]`.
final class Table {

  private static final int FREE = -1;

  private final IntToLongFunction hashOf;
  private int[] slots = filled(16);
  private int size;

  /// @param hashOf the well mixed hash of the key that belongs to a number
  Table(IntToLongFunction hashOf) {
    this.hashOf = hashOf;
  }

  /// The number whose key has this hash and is `wanted`, or -1.
  int find(long hash, IntPredicate wanted) {
    for (var slot = home(hash); slots[slot] != FREE; slot = next(slot)) {
      if (hashOf.applyAsLong(slots[slot]) == hash && wanted.test(slots[slot])) {
        return slots[slot];
      }
    }
    return FREE;
  }

  /// Adds a number whose key is not in the table.
  void add(int number) {
    if (++size > slots.length * 2 / 3) {
      grow();
    }
    place(number);
  }

  void remove(int number) {
    var slot = home(hashOf.applyAsLong(number));
    while (slots[slot] != number) {
      slot = next(slot);
    }
    slots[slot] = FREE;
    size--;
    closeGap(next(slot));
  }

  long bytes() {
    return 16L + 4L * slots.length;
  }

  /// What stands behind a gap is placed anew, or it would no longer be found.
  private void closeGap(int from) {
    for (var slot = from; slots[slot] != FREE; slot = next(slot)) {
      var moved = slots[slot];
      slots[slot] = FREE;
      place(moved);
    }
  }

  private void grow() {
    var before = slots;
    slots = filled(before.length * 2);
    for (var number : before) {
      if (number != FREE) {
        place(number);
      }
    }
  }

  private void place(int number) {
    var slot = home(hashOf.applyAsLong(number));
    while (slots[slot] != FREE) {
      slot = next(slot);
    }
    slots[slot] = number;
  }

  private int home(long hash) {
    return (int) hash & (slots.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length - 1);
  }

  private static int[] filled(int length) {
    var slots = new int[length];
    Arrays.fill(slots, FREE);
    return slots;
  }
}
