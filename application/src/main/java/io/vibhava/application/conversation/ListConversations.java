package io.vibhava.application.conversation;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.conversation.Conversation;
import io.vibhava.domain.conversation.ConversationState;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Lists an owner's conversations, the one that was changed last first.
public final class ListConversations {

  private final Conversations conversations;

  public ListConversations(Conversations conversations) {
    this.conversations = conversations;
  }

  /// @param with those with this avatar; with any where it is not given
  /// @param states in which a conversation is listed
  public List<Conversation> list(
      Owner owner, Optional<AvatarId> with, Set<ConversationState> states) {
    return conversations.list(owner).stream()
        .filter(conversation -> with.map(conversation.avatar()::equals).orElse(true))
        .filter(conversation -> states.contains(conversation.state()))
        .toList();
  }
}
