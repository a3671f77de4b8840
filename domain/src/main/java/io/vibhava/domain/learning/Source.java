package io.vibhava.domain.learning;

import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.Role;
import java.time.ZoneId;
import java.util.List;

/// A message to be learned from, and what led to it.
///
/// @param before the messages that it follows, the oldest first; the last few are enough
/// @param zone where its words of time are meant
public record Source(Message message, List<Message> before, ZoneId zone) {

  public Source {
    before = List.copyOf(before);
  }

  boolean isByAvatar() {
    return message.role() == Role.AVATAR;
  }

  /// What the avatar said before.
  List<Message> heard() {
    return before.stream().filter(each -> each.role() == Role.AVATAR).toList();
  }
}
