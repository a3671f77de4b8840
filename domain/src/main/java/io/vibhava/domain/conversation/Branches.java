package io.vibhava.domain.conversation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The messages of a conversation as the graph they form: each follows at most one other, and none
/// follows itself, however far back.
public final class Branches {

  private final Map<MessageId, Message> byId = new LinkedHashMap<>();

  /// @param messages in the order they were written: a message comes after the one it follows
  /// @throws IllegalArgumentException if one comes twice, or follows one that did not come before
  ///   it
  public Branches(List<Message> messages) {
    for (var message : messages) {
      message
          .parent()
          .filter(parent -> !byId.containsKey(parent))
          .ifPresent(parent -> {
            throw new IllegalArgumentException(
                "message %s follows the unknown %s".formatted(message.id(), parent));
          });
      if (byId.putIfAbsent(message.id(), message) != null) {
        throw new IllegalArgumentException("message %s is there twice".formatted(message.id()));
      }
    }
  }

  public Optional<Message> find(MessageId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The messages from the first to `head`, in order.
  public List<Message> pathTo(MessageId head) {
    var path = new ArrayList<Message>();
    for (var at = find(head); at.isPresent(); at = at.get().parent().flatMap(this::find)) {
      path.add(at.get());
    }
    Collections.reverse(path);
    return path;
  }

  /// What was said after `id`, each the start of a branch, oldest first.
  public List<Message> after(MessageId id) {
    return byId.values().stream()
        .filter(message -> message.parent().equals(Optional.of(id)))
        .toList();
  }

  /// The newest message that leads back to `id`, or `id` itself: where a branch is gone on with.
  public MessageId tipOf(MessageId id) {
    var branch = new HashSet<>(Set.of(id));
    var tip = id;
    for (var message : byId.values()) {
      if (message.parent().filter(branch::contains).isPresent()) {
        branch.add(message.id());
        tip = message.id();
      }
    }
    return tip;
  }
}
