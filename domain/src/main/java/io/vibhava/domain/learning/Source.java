package io.vibhava.domain.learning;

import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.Role;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/// A message to be learned from, and what led to it.
///
/// @param before the messages that it follows, the oldest first; the last few are enough
/// @param zone where its words of time are meant
/// @param known the names of those whom the person has told of
public record Source(Message message, List<Message> before, ZoneId zone, Set<String> known) {

  public Source {
    before = List.copyOf(before);
    known = Set.copyOf(known);
  }

  public Source(Message message, List<Message> before, ZoneId zone) {
    this(message, before, zone, Set.of());
  }

  /// The names of all who were introduced by now.
  Set<String> introduced() {
    return Introduced.in(this);
  }

  boolean isByAvatar() {
    return message.role() == Role.AVATAR;
  }

  /// What the avatar said before.
  List<Message> heard() {
    return before.stream().filter(each -> each.role() == Role.AVATAR).toList();
  }
}
