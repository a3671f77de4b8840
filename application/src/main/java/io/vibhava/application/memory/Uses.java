package io.vibhava.application.memory;

import io.vibhava.domain.memory.Candidate;
import io.vibhava.domain.memory.MemoryId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// When each memory of a scope was of use to a reply first and last. Guarded by whoever holds it.
final class Uses {

  /// An entry of the map, with its id and its times.
  private static final int BYTES_EACH = 120;

  private final Map<UUID, Use> uses = new HashMap<>();
  private Instant first = Instant.MAX;

  void note(MemoryId memory, Use use) {
    uses.put(memory.value(), use);
    first = use.first().isBefore(first) ? use.first() : first;
  }

  void remove(MemoryId memory) {
    uses.remove(memory.value());
  }

  /// `found`, each with since when it was of no use.
  List<Candidate> of(List<Candidate> found) {
    return uses.isEmpty() ? found : found.stream().map(it -> it.idle(idleSince(it))).toList();
  }

  /// What was there before anything was of use, or came later, could not be used before.
  private Instant idleSince(Candidate candidate) {
    var memory = candidate.memory();
    var use = uses.get(memory.id().value());
    if (use != null) {
      return use.last();
    }
    return memory.at().isAfter(first) ? memory.at() : first;
  }

  long bytes() {
    return (long) uses.size() * BYTES_EACH;
  }
}
