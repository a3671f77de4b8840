package io.vibhava.application.turn;

import io.vibhava.application.conversation.Conversations;
import io.vibhava.application.memory.Memories;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.learning.Audit;
import io.vibhava.domain.learning.Source;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Scope;
import io.vibhava.domain.turn.Used;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Measures how much of what an avatar believes is junk.
public final class AuditMemory {

  private final Memories memories;
  private final Conversations conversations;
  private final Turns turns;
  private final ZoneId zone;

  public AuditMemory(Memories memories, Conversations conversations, Turns turns, ZoneId zone) {
    this.memories = memories;
    this.conversations = conversations;
    this.turns = turns;
    this.zone = zone;
  }

  public Audit audit(Scope scope) {
    var beliefs = memories.learned(scope);
    return Audit.of(beliefs, belief -> source(scope.owner(), belief), recalled(scope));
  }

  private Optional<Source> source(Owner owner, Belief belief) {
    return conversations
        .message(owner, belief.provenance().message())
        .map(message -> new Source(message, before(owner, message), zone));
  }

  private List<Message> before(Owner owner, Message message) {
    var path = conversations.path(owner, message.conversation(), message.id());
    return path.isEmpty() ? path : path.subList(0, path.size() - 1);
  }

  /// Everything that was brought to mind for any reply of this avatar.
  private Set<MemoryId> recalled(Scope scope) {
    var recalled = new HashSet<MemoryId>();
    conversations.list(scope.owner()).stream()
        .filter(conversation -> conversation.avatar().equals(scope.avatar()))
        .flatMap(conversation -> conversations.messages(scope.owner(), conversation.id()).stream())
        .filter(message -> message.role() == Role.AVATAR)
        .flatMap(reply -> turns.byReply(scope.owner(), reply.id()).stream())
        .flatMap(kept -> kept.trace().stream())
        .flatMap(trace -> trace.recalled().stream())
        .map(Used::memory)
        .forEach(recalled::add);
    return recalled;
  }
}
