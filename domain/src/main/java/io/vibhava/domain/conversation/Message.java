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

  /// What the prompt's place-holder for a message that was taken back takes, with room to spare.
  private static final int REDACTED_TOKENS = 12;

  /// The message as its owner took it back: it says nothing any more.
  public Message redacted() {
    return new Message(
        id, conversation, parent, role, "", at, MessageState.REDACTED, REDACTED_TOKENS);
  }

  /// The same in other words.
  public Message saying(String words) {
    return new Message(id, conversation, parent, role, words, at, state, tokens);
  }

  public boolean isRedacted() {
    return state == MessageState.REDACTED;
  }

  /// Whether it says what was said, and is not a gap where something does not open.
  public boolean isReadable() {
    return state != MessageState.UNREADABLE;
  }

  public Message in(MessageState next) {
    return new Message(id, conversation, parent, role, text, at, next, tokens);
  }
}
