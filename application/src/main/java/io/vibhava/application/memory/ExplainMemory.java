package io.vibhava.application.memory;

import io.vibhava.application.conversation.Conversations;
import io.vibhava.domain.Failure;
import io.vibhava.domain.conversation.Conversation;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Change;
import io.vibhava.domain.memory.Deed;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Scope;
import java.util.List;
import java.util.Optional;

/// Tells where a memory comes from, and what became of it.
public final class ExplainMemory {

  private final Memories memories;
  private final Conversations conversations;

  public ExplainMemory(Memories memories, Conversations conversations) {
    this.memories = memories;
    this.conversations = conversations;
  }

  /// Where a memory comes from.
  ///
  /// @param message where it was said; none for what was written down or brought in
  /// @param replaced what it took the place of
  /// @param replacedBy what took its place
  /// @param deeds what the person did to it
  public record Origin(
      Memory memory,
      Optional<Message> message,
      Optional<Conversation> conversation,
      List<Belief> replaced,
      List<Memory> replacedBy,
      List<Deed> deeds) {}

  /// @throws Failure.NotFound if there is no such memory
  public Origin explain(Scope scope, MemoryId id) {
    var memory =
        memories
            .find(scope, id)
            .orElseThrow(() ->
                new Failure.NotFound("memory %s: there is none; see: memory list".formatted(id)));
    var message = conversations.message(scope.owner(), memory.provenance().message());
    return new Origin(
        memory,
        message,
        message.flatMap(it -> conversations.find(scope.owner(), it.conversation())),
        memories.learned(scope).stream().filter(other -> successors(other).contains(id)).toList(),
        successors(memory).stream().flatMap(by -> memories.find(scope, by).stream()).toList(),
        memories.deeds(scope).all().stream().filter(deed -> deed.concerns(id)).toList());
  }

  /// What took its place and was not undone since.
  private static List<MemoryId> successors(Memory memory) {
    return memory instanceof Belief belief
        ? standing(belief).stream().flatMap(change -> change.by().stream()).toList()
        : List.of();
  }

  private static List<Change> standing(Belief belief) {
    var changes = belief.history().changes();
    var reopened = changes.stream().map(Change::kind).toList().lastIndexOf(Change.Kind.REOPENED);
    return changes.subList(reopened + 1, changes.size());
  }
}
