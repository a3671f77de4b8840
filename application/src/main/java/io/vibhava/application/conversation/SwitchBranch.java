package io.vibhava.application.conversation;

import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.conversation.Branches;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.MessageId;

/// Goes on with the branch that a message lies on, from its newest message.
public final class SwitchBranch {

  private final Conversations conversations;

  public SwitchBranch(Conversations conversations) {
    this.conversations = conversations;
  }

  /// @return the new head
  /// @throws Failure.NotFound if there is no such conversation or it has no such message
  public MessageId switchTo(Owner owner, ConversationId id, MessageId message) {
    var branches = new Branches(conversations.messages(owner, id));
    if (branches.find(message).isEmpty()) {
      throw new Failure.NotFound(
          "message %s: conversation %s has none; see: conversation show %s --all"
              .formatted(message, id, id));
    }
    var head = branches.tipOf(message);
    conversations.head(owner, id, head);
    return head;
  }
}
