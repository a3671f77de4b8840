package io.vibhava.application.inmemory;

import io.vibhava.application.memory.ScopeIndex;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Provenance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// What is remembered in one scope, and what was forgotten in it.
final class Remembered {

  private final Map<MemoryId, Memory> memories = new LinkedHashMap<>();
  private final List<Provenance> forgotten = new ArrayList<>();
  private final ScopeIndex index;

  Remembered(ScopeIndex index) {
    this.index = index;
  }

  /// Keeps `memory`, in place of the one with its id where there is one, unless its range was
  /// forgotten.
  void keep(Memory memory) {
    if (forgotten.stream().noneMatch(memory.provenance()::overlaps)) {
      memories.put(memory.id(), memory);
      index.add(memory);
    }
  }

  void embed(MemoryId id, Embedding embedding) {
    if (memories.containsKey(id)) {
      index.embed(id, embedding);
    }
  }

  Optional<Memory> find(MemoryId id) {
    return Optional.ofNullable(memories.get(id));
  }

  /// The newest first; of those of one instant, the one that was kept last.
  List<Memory> newestFirst() {
    return new ArrayList<>(memories.values())
        .reversed().stream().sorted(Comparator.comparing(Memory::at).reversed()).toList();
  }

  int forget(MemoryId id) {
    return find(id).map(memory -> forget(memory.provenance())).orElse(0);
  }

  private int forget(Provenance range) {
    forgotten.add(range);
    return drop(memory -> memory.provenance().overlaps(range));
  }

  /// Drops what came of `messages`, which are gone.
  void drop(Set<MessageId> messages) {
    drop(memory -> messages.contains(memory.provenance().message()));
    forgotten.removeIf(range -> messages.contains(range.message()));
  }

  private int drop(Predicate<Memory> which) {
    var gone = memories.values().stream().filter(which).map(Memory::id).toList();
    gone.forEach(memories::remove);
    gone.forEach(index::remove);
    return gone.size();
  }

  ScopeIndex index() {
    return index;
  }
}
