package io.vibhava.application.memory;

import io.vibhava.application.conversation.Conversations;
import io.vibhava.application.memory.Entering.Doing;
import io.vibhava.domain.Failure;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.memory.Deed.Act;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Scope;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Forgets a memory for good, with what was derived from the same words: other memories, the
/// replies that answer or repeat them, and the title that begins with them.
public final class ForgetMemory {

  private final Memories memories;
  private final Echoes echoes;
  private final Titles titles;
  private final Entering entering;

  public ForgetMemory(
      Memories memories,
      Conversations conversations,
      Retellings retellings,
      Embedder embedder,
      InstantSource clock) {
    this.memories = memories;
    this.echoes = new Echoes(conversations, retellings, embedder);
    this.titles = new Titles(conversations, clock);
    this.entering = new Entering(memories, clock);
  }

  /// @return how many memories are gone
  /// @throws Failure.NotFound if there is no such memory
  public int forget(Scope scope, MemoryId id, Reach reach) {
    var memory = memories.find(scope, id).orElseThrow(() -> missing(id));
    var found = echoes.of(scope, memory, goneWith(scope, memory));
    titles.clear(scope.owner(), memory.provenance());
    var redacted =
        switch (reach) {
          case MEMORY -> Set.<MessageId>of();
          case SOURCE -> redacted(memory, found);
        };
    var gone = memories.forget(scope, new Forgetting(id, found.keySet(), redacted));
    if (gone == 0) {
      throw missing(id);
    }
    entering.enter(scope, _ -> Doing.of(new Act.Forgot(id, gone)));
    return gone;
  }

  private List<Memory> goneWith(Scope scope, Memory memory) {
    var range = memory.provenance();
    var learned =
        memories.learned(scope).stream().filter(other -> other.provenance().overlaps(range));
    var episode = memories.find(scope, new MemoryId(range.message().value())).stream();
    return Stream.of(Stream.of(memory), learned, episode)
        .<Memory>flatMap(some -> some)
        .distinct()
        .toList();
  }

  private static Set<MessageId> redacted(Memory memory, Map<MessageId, Boolean> found) {
    var redacted = new HashSet<MessageId>(Set.of(memory.provenance().message()));
    found.forEach((id, repeats) -> {
      if (repeats) {
        redacted.add(id);
      }
    });
    return redacted;
  }

  private static Failure missing(MemoryId id) {
    return new Failure.NotFound("memory %s: there is none; see: memory list".formatted(id));
  }
}
