package io.vibhava.application.memory;

import io.vibhava.application.conversation.Conversations;
import io.vibhava.domain.Failure;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Scope;
import java.util.HashSet;
import java.util.Set;

/// Finds all that has to be left out of a reply for it to come about as if some memories had never
/// been: what else stems from the same words, the words themselves, and the replies that answer or
/// repeat them. It is what [ForgetMemory] forgets.
public final class LeavingOut {

  private final Memories memories;
  private final Kin kin;
  private final Echoes echoes;

  public LeavingOut(
      Memories memories, Conversations conversations, Retellings retellings, Embedder embedder) {
    this.memories = memories;
    this.kin = new Kin(memories);
    this.echoes = new Echoes(memories, conversations, retellings, embedder);
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
    var gone = kin.of(scope, memory);
    gone.forEach(one -> all.add(one.id()));
    echoes.of(scope, memory, gone).keySet().forEach(reply -> all.add(new MemoryId(reply.value())));
  }

  private static Failure missing(MemoryId id) {
    return new Failure.NotFound("memory %s: there is none; see: memory list".formatted(id));
  }
}
