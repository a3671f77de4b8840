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
import java.util.Map;
import java.util.Set;

/// Forgets a memory for good, wherever it was told, with what was derived from the same words:
/// other memories, the replies that answer or repeat them, and the title that begins with them.
public final class ForgetMemory {

  private final Memories memories;
  private final Kin kin;
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
    this.kin = new Kin(memories);
    this.echoes = new Echoes(conversations, retellings, embedder);
    this.titles = new Titles(conversations, clock);
    this.entering = new Entering(memories, clock);
  }

  /// @return how many memories are gone
  /// @throws Failure.NotFound if there is no such memory
  public int forget(Scope scope, MemoryId id, Reach reach) {
    var memory = memories.find(scope, id).orElseThrow(() -> missing(id));
    var found = echoes.of(scope, memory, kin.of(scope, memory));
    memory.tellings().forEach(told -> titles.clear(scope.owner(), told));
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

  private static Set<MessageId> redacted(Memory memory, Map<MessageId, Boolean> found) {
    var redacted = new HashSet<MessageId>();
    memory.tellings().forEach(told -> redacted.add(told.message()));
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
