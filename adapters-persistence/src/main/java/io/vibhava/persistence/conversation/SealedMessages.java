package io.vibhava.persistence.conversation;

import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.persistence.sealing.KeyName;
import io.vibhava.persistence.sealing.KeyRing;
import io.vibhava.persistence.sealing.Kind;
import io.vibhava.persistence.sealing.Payloads;
import io.vibhava.persistence.sealing.Place;
import io.vibhava.persistence.sealing.SealingKey;
import java.util.Optional;
import java.util.UUID;

/// Seals and opens messages with the key of their conversation.
public final class SealedMessages {

  private static final int AS_SAID = 1;
  private static final int REDACTED = 2;

  private final KeyRing keys;

  public SealedMessages(KeyRing keys) {
    this.keys = keys;
  }

  public byte[] seal(UUID owner, SealingKey key, Message message) {
    var place = place(owner, message.conversation().value(), message.id().value(), message.state());
    return Payloads.seal(key, place, ConversationMapper.INSTANCE.toPayload(message));
  }

  /// The message in `row`; none where its key was destroyed and the row is about to go.
  public Optional<Message> open(UUID owner, MessageRow row) {
    return keys.opening(owner, KeyName.ofConversation(row.conversation(), row.avatar()))
        .map(key -> open(owner, key, row));
  }

  public static Message open(UUID owner, SealingKey key, MessageRow row) {
    var place = place(owner, row.conversation(), row.id(), row.state());
    var payload = Payloads.open(key, place, row.sealed(), MessagePayload.class);
    return ConversationMapper.INSTANCE.toMessage(row, payload);
  }

  /// What was said does not open any more once it was taken back, and the other way round.
  private static Place place(UUID owner, UUID conversation, UUID message, MessageState state) {
    var revision = state == MessageState.REDACTED ? REDACTED : AS_SAID;
    return new Place(owner, conversation, Kind.MESSAGE, message, revision);
  }
}
