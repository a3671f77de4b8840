package io.vibhava.application.inmemory;

import io.vibhava.application.memory.DeedLog.Entry;
import io.vibhava.application.memory.ScopeIndex;
import io.vibhava.application.memory.Use;
import io.vibhava.domain.Failure;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.memory.Deed;
import io.vibhava.domain.memory.Deeds;
import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Reflection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What is remembered in one scope, and what was forgotten in it.
final class Remembered {

  private final Map<MemoryId, Memory> memories = new LinkedHashMap<>();
  private final Map<MemoryId, Embedding> embeddings = new HashMap<>();
  private final Map<MemoryId, Use> uses = new HashMap<>();
  private final List<Deed> deeds = new ArrayList<>();
  private boolean paused;
  private final List<Provenance> forgotten = new ArrayList<>();
  private final Set<MemoryId> removed = new HashSet<>();
  private final ScopeIndex index;

  Remembered(ScopeIndex index) {
    this.index = index;
  }

  /// Keeps `memory` but for what it quotes of forgotten ranges, in place of the one with its id
  /// where there is one.
  void keep(Memory memory) {
    without(memory, forgotten).ifPresent(this::put);
  }

  private void put(Memory memory) {
    memories.put(memory.id(), memory);
    index.add(memory);
  }

  private static Optional<Memory> without(Memory memory, List<Provenance> ranges) {
    var left = Optional.of(memory);
    for (var range : ranges) {
      left = left.flatMap(it -> it.without(range));
    }
    return left;
  }

  void embed(MemoryId id, Embedding embedding) {
    if (memories.containsKey(id)) {
      embeddings.put(id, embedding);
      index.embed(id, embedding);
    }
  }

  /// Notes that memories were of use to a reply.
  void use(Set<MemoryId> ids, Instant at) {
    ids.stream()
        .filter(memories::containsKey)
        .forEach(id -> {
          var use = uses.merge(id, Use.once(at), (before, _) -> before.again(at));
          index.use(id, use);
        });
  }

  Deeds deeds() {
    return new Deeds(deeds);
  }

  boolean isPaused() {
    return paused;
  }

  void enter(Entry entry) {
    if (entry.deed().number() != deeds.size() + 1) {
      throw new Failure.Conflict(
          "change %d: something else was changed meanwhile; repeat it"
              .formatted(entry.deed().number()));
    }
    deeds.add(entry.deed());
    entry.beliefs().forEach(this::put);
    entry.embeddings().forEach(this::embed);
    paused = entry.paused();
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
    return find(id).map(this::forget).orElse(0);
  }

  /// What a reflection follows from was said, and stays.
  private int forget(Memory memory) {
    if (memory instanceof Reflection) {
      replace(memory, Optional.empty());
      return 1;
    }
    return memory.tellings().stream().mapToInt(this::forget).sum();
  }

  /// Forgets a range of a message with all that came of it; what is to come of it is not kept.
  int forget(Provenance range) {
    forgotten.add(range);
    return drop(memory -> memory.without(range));
  }

  /// Whether something of `message` is forgotten, or a memory that was one of `used`.
  boolean isForgotten(MessageId message, Set<MemoryId> used) {
    return forgotten.stream().anyMatch(range -> range.message().equals(message))
        || used.stream().anyMatch(removed::contains);
  }

  /// Drops what came of `messages`, which are gone.
  void drop(Set<MessageId> messages) {
    drop(memory -> without(memory, sourcesIn(memory, messages)));
    forgotten.removeIf(range -> messages.contains(range.message()));
  }

  private static List<Provenance> sourcesIn(Memory memory, Set<MessageId> messages) {
    return memory.sources().stream().filter(it -> messages.contains(it.message())).toList();
  }

  private int drop(Function<Memory, Optional<Memory>> left) {
    var before = List.copyOf(memories.values());
    before.forEach(memory -> replace(memory, left.apply(memory)));
    return before.size() - memories.size();
  }

  /// What is left of a memory that was said otherwise keeps its meaning.
  private void replace(Memory memory, Optional<Memory> left) {
    if (left.isEmpty()) {
      memories.remove(memory.id());
      embeddings.remove(memory.id());
      uses.remove(memory.id());
      removed.add(memory.id());
      index.remove(memory.id());
    } else if (!left.get().equals(memory)) {
      put(left.get());
      Optional.ofNullable(embeddings.get(memory.id()))
          .ifPresent(it -> index.embed(memory.id(), it));
    }
  }

  ScopeIndex index() {
    return index;
  }
}
