package io.vibhava.application.conversation;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.conversation.Conversation;
import io.vibhava.domain.conversation.ConversationId;
import java.time.InstantSource;

/// Gives a conversation another title.
public final class RenameConversation {

  private final Conversations conversations;
  private final InstantSource clock;

  public RenameConversation(Conversations conversations, InstantSource clock) {
    this.conversations = conversations;
    this.clock = clock;
  }

  /// @throws io.vibhava.domain.Failure.NotFound if there is no such conversation
  public Conversation rename(Owner owner, ConversationId id, String title) {
    var conversation =
        conversations.find(owner, id).orElseThrow(() -> ReadConversation.missing(id));
    var renamed = conversation.renamed(title, clock.instant());
    conversations.save(owner, renamed);
    return renamed;
  }
}
