package io.vibhava.domain.learning;

import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.Role;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/// A message to be learned from, and what led to it.
///
/// @param before the messages that it follows, the oldest first; the last few are enough
/// @param zone where its words of time are meant
/// @param known the names of those whom the person has told of
public record Source(Message message, List<Message> before, ZoneId zone, Set<String> known) {

  private static final Duration JUST_BEFORE = Duration.ofHours(3);

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

  /// What the same side said last, if that was just now: "he" may be somebody in it.
  String justBefore() {
    return before.reversed().stream()
        .filter(each -> each.role() == message.role())
        .limit(1)
        .filter(each -> Duration.between(each.at(), message.at()).compareTo(JUST_BEFORE) <= 0)
        .map(Message::text)
        .findFirst()
        .orElse("");
  }

  /// Whether its message is anybody's earnest word as a whole.
  boolean isEarnest() {
    return !Guards.forbidMessage(message.text()) && !Play.isOn(this);
  }

  boolean isByAvatar() {
    return message.role() == Role.AVATAR;
  }

  /// What the avatar said before.
  List<Message> heard() {
    return before.stream().filter(each -> each.role() == Role.AVATAR).toList();
  }
}
