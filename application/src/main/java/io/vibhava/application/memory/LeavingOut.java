package io.vibhava.application.memory;

import io.vibhava.application.conversation.Conversations;
import io.vibhava.domain.Failure;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Scope;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Finds all that has to be left out of a reply for it to come about as if some memories had never
/// been: what else stems from the same words, the words themselves, and the replies that answer or
/// repeat them. It is what [ForgetMemory] forgets.
public final class LeavingOut {

  private final Memories memories;
  private final Echoes echoes;

  public LeavingOut(
      Memories memories, Conversations conversations, Retellings retellings, Embedder embedder) {
    this.memories = memories;
    this.echoes = new Echoes(conversations, retellings, embedder);
  }

  /// The ids of all that goes with `ids`, these included. An episode's is that of its message.
  ///
  /// @throws Failure.NotFound if one of them is not there
  public Set<MemoryId> with(Scope scope, Set<MemoryId> ids) {
    var all = new HashSet<>(ids);
    ids.forEach(id -> add(scope, id, all));
    return all;
  }

  private void add(Scope scope, MemoryId id, Set<MemoryId> all) {
    var memory = memories.find(scope, id).orElseThrow(() -> missing(id));
    var kin = kin(scope, memory);
    kin.forEach(one -> all.add(one.id()));
    memory.sources().forEach(source -> all.add(new MemoryId(source.message().value())));
    echoes.of(scope, memory, kin).keySet().forEach(reply -> all.add(new MemoryId(reply.value())));
  }

  private List<Memory> kin(Scope scope, Memory memory) {
    var learned =
        memories.learned(scope).stream().filter(other -> overlap(other.sources(), memory));
    return Stream.concat(Stream.of(memory), learned).distinct().toList();
  }

  private static boolean overlap(List<Provenance> ranges, Memory memory) {
    return memory.sources().stream().anyMatch(own -> ranges.stream().anyMatch(own::overlaps));
  }

  private static Failure missing(MemoryId id) {
    return new Failure.NotFound("memory %s: there is none; see: memory list".formatted(id));
  }
}
