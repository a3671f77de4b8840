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

  private final Ids ids = new Ids();
  private long[] lastMillis = {};
  private int size;
  private Instant first = Instant.MAX;

  void note(MemoryId memory, Use use) {
    var known = ids.number(memory.value());
    var number = known == NONE ? append(memory) : known;
    lastMillis[number] = use.last().toEpochMilli();
    first = use.first().isBefore(first) ? use.first() : first;
  }

  void remove(MemoryId memory) {
    var number = ids.number(memory.value());
    if (number != NONE) {
      ids.remove(number);
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
    var number = ids.number(memory.id().value());
    if (number != NONE) {
      return Instant.ofEpochMilli(lastMillis[number]);
    }
    return memory.at().isAfter(first) ? memory.at() : first;
  }

  long bytes() {
    return ids.bytes() + 8L * lastMillis.length;
  }

  private int append(MemoryId memory) {
    if (size == lastMillis.length) {
      lastMillis = Arrays.copyOf(lastMillis, Growth.beyond(size + 1));
      ids.grow(lastMillis.length);
    }
    ids.put(size, memory.value());
    return size++;
  }

  private void move(int from, int to) {
    var id = ids.id(from);
    ids.remove(from);
    ids.put(to, id);
    lastMillis[to] = lastMillis[from];
  }
}
