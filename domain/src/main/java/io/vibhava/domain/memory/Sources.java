package io.vibhava.domain.memory;

import io.vibhava.domain.conversation.MessageId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The ranges of messages that recalled memories come from.
final class Sources {

  private final Map<MessageId, List<Provenance>> taken = new HashMap<>();

  /// Takes a range.
  ///
  /// @return whether none was taken that shares a character with it
  boolean add(Provenance source) {
    var ofMessage = taken.computeIfAbsent(source.message(), _ -> new ArrayList<>());
    return ofMessage.stream().noneMatch(source::overlaps) && ofMessage.add(source);
  }
}
