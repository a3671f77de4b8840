package io.vibhava.domain.conversation;

import java.time.Instant;
import java.util.Optional;

/// Something that was said once, by one side.
///
/// @param parent the message it answers or follows; none for the first of a conversation
/// @param tokens how many tokens the text has, counted when it was written
public record Message(
    MessageId id,
    ConversationId conversation,
    Optional<MessageId> parent,
    Role role,
    String text,
    Instant at,
    MessageState state,
    int tokens) {

  public Message {
    if (!state.fits(role)) {
      throw new IllegalArgumentException("a message of %s is never %s".formatted(role, state));
    }
  }

  public Message in(MessageState next) {
    return new Message(id, conversation, parent, role, text, at, next, tokens);
  }
}
