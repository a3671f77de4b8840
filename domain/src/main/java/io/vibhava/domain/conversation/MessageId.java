package io.vibhava.domain.conversation;

import io.vibhava.domain.Uuids;
import java.util.UUID;

/// Names a message.
public record MessageId(UUID value) {

  /// @throws io.vibhava.domain.Failure.Invalid if `text` is no id
  public static MessageId parse(String text) {
    return new MessageId(Uuids.parse("message", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
