package io.vibhava.application.memory;

import java.util.Arrays;
import java.util.UUID;

/// The ids of what lies in columns, each under its small number, and found by a hash.
final class Ids {

  private final Table numbers =
      new Table(number -> hash(values()[2 * number], values()[2 * number + 1]));
  private long[] values = {};

  /// The number of an id, or -1.
  int number(UUID id) {
    var high = id.getMostSignificantBits();
    var low = id.getLeastSignificantBits();
    return numbers.find(
        hash(high, low), number -> values[2 * number] == high && values[2 * number + 1] == low);
  }

  UUID id(int number) {
    return new UUID(values[2 * number], values[2 * number + 1]);
  }

  /// Puts an id that is not here under a number that is free.
  void put(int number, UUID id) {
    values[2 * number] = id.getMostSignificantBits();
    values[2 * number + 1] = id.getLeastSignificantBits();
    numbers.add(number);
  }

  void remove(int number) {
    numbers.remove(number);
  }

  /// Has room for numbers below `capacity`.
  void grow(int capacity) {
    values = Arrays.copyOf(values, 2 * capacity);
  }

  long bytes() {
    return numbers.bytes() + 8L * values.length;
  }

  private long[] values() {
    return values;
  }

  /// Mixed so that ids made one after the other spread (the finaliser of MurmurHash3).
  private static long hash(long high, long low) {
    var mixed = high * 31 + low;
    mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
    return mixed ^ (mixed >>> 33);
  }
}
