package io.vibhava.application.memory;

import io.vibhava.application.conversation.Conversations;
import io.vibhava.application.memory.Entering.Doing;
import io.vibhava.domain.Failure;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.memory.Deed.Act;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Reflection;
import io.vibhava.domain.memory.Scope;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
    this.echoes = new Echoes(memories, conversations, retellings, embedder);
    this.titles = new Titles(conversations, clock);
    this.entering = new Entering(memories, clock);
  }

  /// @return how many memories are gone
  /// @throws Failure.NotFound if there is no such memory
  public int forget(Scope scope, MemoryId id, Reach reach) {
    return switch (memories.find(scope, id).orElseThrow(() -> missing(id))) {
      case Reflection reflection -> forget(scope, reflection, reach);
      case Memory memory -> forget(scope, memory, reach);
    };
  }

  private int forget(Scope scope, Memory memory, Reach reach) {
    var found = echoes.of(scope, memory, kin.of(scope, memory));
    var repeating = repeating(found);
    memory.tellings().forEach(told -> titles.clear(scope.owner(), told.message(), told.from()));
    repeating.forEach(message -> titles.clear(scope.owner(), message, 0));
    var redacted =
        switch (reach) {
          case MEMORY -> Set.<MessageId>of();
          case SOURCE -> redacted(memory, repeating);
        };
    return gone(scope, new Forgetting(memory.id(), found.keySet(), redacted), Set.of());
  }

  /// The reflection alone goes, with the replies that repeat it, and is not made again. What it
  /// follows from was said; it is forgotten by itself.
  private int forget(Scope scope, Reflection reflection, Reach reach) {
    if (reach == Reach.SOURCE && !reflection.isByHand()) {
      throw new Failure.Invalid(
          "memory %s: it is a reflection on %d messages, whose words stay; forget those one by one (see: memory why), and it goes with them"
              .formatted(reflection.id(), reflection.evidence().size()));
    }
    var replies = echoes.of(scope, reflection);
    var restedOn =
        reflection.evidence().stream().map(Provenance::message).collect(Collectors.toSet());
    return gone(scope, new Forgetting(reflection.id(), replies, Set.of()), restedOn);
  }

  private int gone(Scope scope, Forgetting forgetting, Set<MessageId> restedOn) {
    var id = forgetting.memory();
    var gone = memories.forget(scope, forgetting);
    if (gone == 0) {
      throw missing(id);
    }
    entering.enter(scope, _ -> Doing.of(new Act.Forgot(id, gone, restedOn)));
    return gone;
  }

  private static Set<MessageId> repeating(Map<MessageId, Boolean> found) {
    return found.keySet().stream().filter(found::get).collect(Collectors.toSet());
  }

  private static Set<MessageId> redacted(Memory memory, Set<MessageId> repeating) {
    var redacted = new HashSet<>(repeating);
    memory.tellings().forEach(told -> redacted.add(told.message()));
    return redacted;
  }

  private static Failure missing(MemoryId id) {
    return new Failure.NotFound("memory %s: there is none; see: memory list".formatted(id));
  }
}
