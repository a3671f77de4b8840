package io.vibhava.persistence.conversation;

import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.domain.conversation.Role;
import io.vibhava.persistence.sealing.KeyName;
import io.vibhava.persistence.sealing.KeyRing;
import io.vibhava.persistence.sealing.Kind;
import io.vibhava.persistence.sealing.Payloads;
import io.vibhava.persistence.sealing.Place;
import io.vibhava.persistence.sealing.SealingKey;
import io.vibhava.persistence.sealing.SetAside;
import java.util.Optional;
import java.util.UUID;

/// Seals and opens messages with the key of their conversation.
public final class SealedMessages {

  private static final int AS_SAID = 1;
  private static final int REDACTED = 2;

  private final KeyRing keys;
  private final SetAside aside;

  public SealedMessages(KeyRing keys, SetAside aside) {
    this.keys = keys;
    this.aside = aside;
  }

  public static byte[] seal(UUID owner, SealingKey key, Message message) {
    var place = place(owner, message.conversation().value(), message.id().value(), message.state());
    return Payloads.seal(key, place, ConversationMapper.INSTANCE.toPayload(message));
  }

  /// As [#open]; where it does not open, that it is [MessageState#UNREADABLE] and nothing of what
  /// it says.
  Optional<Message> openOrGap(UUID owner, MessageRow row) {
    return aside.or(() -> open(owner, row), () -> Optional.of(gap(row)));
  }

  /// As [#open]; none where it does not open.
  public Optional<Message> openOrNone(UUID owner, MessageRow row) {
    return aside.unless(() -> open(owner, row));
  }

  /// What a turn brought is the avatar's.
  private static Message gap(MessageRow row) {
    return new Message(
        new MessageId(row.id()),
        new ConversationId(row.conversation()),
        row.parent().map(MessageId::new),
        row.turn().isPresent() ? Role.AVATAR : Role.USER,
        "",
        row.written(),
        MessageState.UNREADABLE,
        0);
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
