package io.vibhava.application.conversation;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.conversation.Conversation;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.ConversationState;
import java.time.InstantSource;

/// Lays a conversation away, or takes it up again.
public final class ArchiveConversation {

  private final Conversations conversations;
  private final InstantSource clock;

  public ArchiveConversation(Conversations conversations, InstantSource clock) {
    this.conversations = conversations;
    this.clock = clock;
  }

  /// @param state to bring it to; one that is in it already stays as it is
  /// @throws io.vibhava.domain.Failure.NotFound if there is no such conversation
  public Conversation archive(Owner owner, ConversationId id, ConversationState state) {
    var conversation =
        conversations.find(owner, id).orElseThrow(() -> ReadConversation.missing(id));
    if (!conversation.state().mayBecome(state)) {
      return conversation;
    }
    var changed = conversation.in(state, clock.instant());
    conversations.save(owner, changed);
    return changed;
  }
}
