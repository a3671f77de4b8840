package io.vibhava.persistence.conversation;

import io.vibhava.domain.conversation.Conversation;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.persistence.sqlite.Moment;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A conversation and its messages, opened, as they were at one version of their scope. It is
/// brought up to date by what changed since. Not for several threads at once.
final class OpenedConversation {

  private static final int BYTES_PER_MESSAGE = 300;

  private final Map<MessageId, Long> places = new HashMap<>();
  private final TreeMap<Long, Message> inOrder = new TreeMap<>();
  private List<Message> path = List.of();
  private Optional<UUID> avatar = Optional.empty();
  private Optional<Moment> moment = Optional.empty();
  private Optional<Conversation> itself = Optional.empty();
  private long version;
  private long bytes;

  /// Whom it is with; none before anything was read.
  Optional<UUID> avatar() {
    return avatar;
  }

  /// Whether all that was read is as it is now.
  boolean isAt(Optional<Moment> now) {
    return now.isPresent() && now.equals(moment);
  }

  /// Notes that all messages are as they were at `now`; what else is known may not be.
  void foundAt(UUID with, Optional<Moment> now) {
    avatar = Optional.of(with);
    moment = now;
    itself = Optional.empty();
  }

  /// The conversation without its messages.
  ///
  /// @param reading reads it where it is not known
  Optional<Conversation> itself(Supplier<Optional<Conversation>> reading) {
    if (itself.isEmpty()) {
      itself = reading.get();
    }
    return itself;
  }

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
    path = List.of();
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

  /// The messages from the first to `head`. Mostly that is the path that was asked for before and
  /// what was said since.
  List<Message> pathTo(MessageId head) {
    var since = new ArrayDeque<Message>();
    var at = find(head);
    while (at.isPresent() && !isEndOfPath(at.get())) {
      since.addFirst(at.get());
      at = at.flatMap(Message::parent).flatMap(this::find);
    }
    if (at.isEmpty() || !since.isEmpty()) {
      path =
          Stream.concat(at.isPresent() ? path.stream() : Stream.empty(), since.stream()).toList();
    }
    return path;
  }

  private boolean isEndOfPath(Message message) {
    return !path.isEmpty() && path.getLast().id().equals(message.id());
  }

  private Optional<Message> find(MessageId id) {
    return Optional.ofNullable(places.get(id)).map(inOrder::get);
  }
}
