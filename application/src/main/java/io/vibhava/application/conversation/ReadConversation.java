package io.vibhava.application.conversation;

import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.conversation.Conversation;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.Message;
import java.util.List;

/// Reads a conversation: what was said on the way to its head, or on all of its branches.
public final class ReadConversation {

  private final Conversations conversations;

  public ReadConversation(Conversations conversations) {
    this.conversations = conversations;
  }

  /// A conversation and its messages, each behind the one it follows.
  public record Transcript(Conversation conversation, List<Message> messages) {}

  /// How much of a conversation is read.
  public enum Extent {
    TO_HEAD,
    ALL_BRANCHES
  }

  /// @throws Failure.NotFound if there is no such conversation
  public Transcript read(Owner owner, ConversationId id, Extent extent) {
    var conversation = conversations.find(owner, id).orElseThrow(() -> missing(id));
    return new Transcript(conversation, messages(owner, conversation, extent));
  }

  private List<Message> messages(Owner owner, Conversation conversation, Extent extent) {
    return switch (extent) {
      case ALL_BRANCHES -> conversations.messages(owner, conversation.id());
      case TO_HEAD ->
          conversation
              .head()
              .map(head -> conversations.path(owner, conversation.id(), head))
              .orElse(List.of());
    };
  }

  static Failure.NotFound missing(ConversationId id) {
    return new Failure.NotFound(
        "conversation %s: there is none; see: conversation list".formatted(id));
  }
}
