package io.vibhava.application.conversation;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import java.util.Optional;

/// Finds a message of a conversation by its id, without reading the others.
public final class FindMessage {

  private final Conversations conversations;

  public FindMessage(Conversations conversations) {
    this.conversations = conversations;
  }

  /// @return nothing if there is none, or it is another conversation's
  public Optional<Message> find(Owner owner, ConversationId conversation, MessageId id) {
    return conversations
        .message(owner, id)
        .filter(message -> message.conversation().equals(conversation));
  }
}
