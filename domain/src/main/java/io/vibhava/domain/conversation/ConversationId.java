package io.vibhava.domain.conversation;

import io.vibhava.domain.Uuids;
import java.util.UUID;

/// Names a conversation.
public record ConversationId(UUID value) {

  /// @throws io.vibhava.domain.Failure.Invalid if `text` is no id
  public static ConversationId parse(String text) {
    return new ConversationId(Uuids.parse("conversation", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
