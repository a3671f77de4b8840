package io.vibhava.application.memory;

import io.vibhava.domain.memory.Candidate;
import io.vibhava.domain.memory.MemoryId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/// When memories of a scope were of use to a reply: each last, and the first of all. Without gaps:
/// the last moves to the place of one that goes. Guarded by whoever holds it.
final class Uses {

  private static final int NONE = -1;

  private final Table numbers = new Table(number -> hash(ids(), number));
  private long[] ids = {};
  private long[] lastMillis = {};
  private int size;
  private Instant first = Instant.MAX;

  void note(MemoryId memory, Use use) {
    var known = number(memory);
    var number = known == NONE ? append(memory) : known;
    lastMillis[number] = use.last().toEpochMilli();
    first = use.first().isBefore(first) ? use.first() : first;
  }

  void remove(MemoryId memory) {
    var number = number(memory);
    if (number != NONE) {
      numbers.remove(number);
      size--;
      if (number < size) {
        move(size, number);
      }
    }
  }

  /// `found`, each with since when it was of no use.
  List<Candidate> of(List<Candidate> found) {
    return size == 0 ? found : found.stream().map(it -> it.idle(idleSince(it))).toList();
  }

  /// What was there before anything was of use, or came later, could not be used before.
  private Instant idleSince(Candidate candidate) {
    var memory = candidate.memory();
    var number = number(memory.id());
    if (number != NONE) {
      return Instant.ofEpochMilli(lastMillis[number]);
    }
    return memory.at().isAfter(first) ? memory.at() : first;
  }

  long bytes() {
    return numbers.bytes() + 8L * (ids.length + lastMillis.length);
  }

  private int number(MemoryId memory) {
    var high = memory.value().getMostSignificantBits();
    var low = memory.value().getLeastSignificantBits();
    return numbers.find(
        Rows.hash(high, low), number -> ids[2 * number] == high && ids[2 * number + 1] == low);
  }

  private int append(MemoryId memory) {
    if (size == lastMillis.length) {
      lastMillis = Arrays.copyOf(lastMillis, Growth.beyond(size + 1));
      ids = Arrays.copyOf(ids, 2 * lastMillis.length);
    }
    ids[2 * size] = memory.value().getMostSignificantBits();
    ids[2 * size + 1] = memory.value().getLeastSignificantBits();
    numbers.add(size);
    return size++;
  }

  private void move(int from, int to) {
    numbers.remove(from);
    System.arraycopy(ids, 2 * from, ids, 2 * to, 2);
    lastMillis[to] = lastMillis[from];
    numbers.add(to);
  }

  private long[] ids() {
    return ids;
  }

  private static long hash(long[] ids, int number) {
    return Rows.hash(ids[2 * number], ids[2 * number + 1]);
  }
}
