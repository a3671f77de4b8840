package io.vibhava.persistence.conversation;

import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The messages of a conversation, opened, as they were at one version of their scope. It is
/// brought up to date by what changed since. Not for several threads at once.
final class OpenedConversation {

  private static final int BYTES_PER_MESSAGE = 300;

  private final Map<MessageId, Long> places = new HashMap<>();
  private final TreeMap<Long, Message> inOrder = new TreeMap<>();
  private long version;
  private long bytes;

  long version() {
    return version;
  }

  /// What this takes, about.
  int bytes() {
    return (int) Math.min(bytes, Integer.MAX_VALUE);
  }

  void clear() {
    places.clear();
    inOrder.clear();
    version = 0;
    bytes = 0;
  }

  void take(MessageRow row, Message message) {
    if (places.put(message.id(), row.seq()) == null) {
      bytes += BYTES_PER_MESSAGE + message.text().length() * 2L;
    }
    inOrder.put(row.seq(), message);
    version = Math.max(version, row.seq());
  }

  void upTo(long newVersion) {
    version = Math.max(version, newVersion);
  }

  List<Message> messages() {
    return List.copyOf(inOrder.values());
  }

  /// The messages from the first to `head`.
  List<Message> pathTo(MessageId head) {
    var path = new ArrayDeque<Message>();
    for (var at = find(head);
        at.isPresent();
        at = at.flatMap(Message::parent).flatMap(this::find)) {
      path.addFirst(at.get());
    }
    return List.copyOf(path);
  }

  private Optional<Message> find(MessageId id) {
    return Optional.ofNullable(places.get(id)).map(inOrder::get);
  }
}
