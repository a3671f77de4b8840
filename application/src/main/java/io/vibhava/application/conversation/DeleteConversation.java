package io.vibhava.application.conversation;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.conversation.ConversationId;

/// Deletes a conversation and all that was remembered from it. It can't be undone: its key is
/// destroyed.
public final class DeleteConversation {

  private final Conversations conversations;

  public DeleteConversation(Conversations conversations) {
    this.conversations = conversations;
  }

  /// @throws io.vibhava.domain.Failure.NotFound if there is no such conversation
  public void delete(Owner owner, ConversationId id) {
    var _ = conversations.find(owner, id).orElseThrow(() -> ReadConversation.missing(id));
    conversations.delete(owner, id);
  }
}
