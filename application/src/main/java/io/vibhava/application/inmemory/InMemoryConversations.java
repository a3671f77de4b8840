package io.vibhava.application.inmemory;

import io.vibhava.application.conversation.Conversations;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.conversation.Branches;
import io.vibhava.domain.conversation.Conversation;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

record InMemoryConversations(State state) implements Conversations {

  @Override
  public Optional<Conversation> find(Owner owner, ConversationId id) {
    return state.with(owner, shelf -> Optional.ofNullable(shelf.conversations.get(id)));
  }

  @Override
  public List<Conversation> list(Owner owner) {
    var all = state.with(owner, shelf -> new ArrayList<>(shelf.conversations.values()));
    return all.reversed().stream()
        .sorted(Comparator.comparing(Conversation::updated).reversed())
        .toList();
  }

  @Override
  public Optional<Message> message(Owner owner, MessageId id) {
    return state.with(owner, shelf -> Optional.ofNullable(shelf.messages.get(id)));
  }

  @Override
  public List<Message> path(Owner owner, ConversationId id, MessageId head) {
    return new Branches(messages(owner, id)).pathTo(head);
  }

  @Override
  public List<Message> messages(Owner owner, ConversationId id) {
    return state.with(owner, shelf -> shelf.messagesOf(id));
  }

  @Override
  public void save(Owner owner, Conversation changed) {
    state.change(
        owner,
        shelf -> {
          var kept = shelf.conversation(changed.id());
          if (changed.revision() != kept.revision() + 1) {
            throw new Failure.Conflict(
                "conversation %s: revision %d is to be kept, but %d is the newest; read it again and repeat the change"
                    .formatted(changed.id(), changed.revision(), kept.revision()));
          }
          shelf.conversations.put(kept.id(), changed(kept, changed));
        });
  }

  /// The head stays where it is: it may have moved since the change was made.
  private static Conversation changed(Conversation kept, Conversation changed) {
    return new Conversation(
        kept.id(),
        kept.avatar(),
        changed.title(),
        changed.state(),
        kept.head(),
        kept.created(),
        Collections.max(List.of(kept.updated(), changed.updated())),
        changed.revision());
  }

  @Override
  public void head(Owner owner, ConversationId id, MessageId head) {
    state.change(
        owner,
        shelf -> {
          var kept = shelf.conversation(id);
          var moved = kept.headedBy(shelf.message(id, head).id(), kept.updated());
          shelf.conversations.put(id, moved);
        });
  }

  @Override
  public void delete(Owner owner, ConversationId id) {
    state.change(
        owner, shelf -> Optional.ofNullable(shelf.conversations.get(id)).ifPresent(shelf::delete));
  }
}
