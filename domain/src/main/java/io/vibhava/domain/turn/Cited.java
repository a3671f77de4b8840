package io.vibhava.domain.turn;

import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.memory.Memory;
import java.util.Optional;

/// A memory that was weighed for a reply, with the words it comes from.
///
/// @param memory as it was recalled; none where it was forgotten since
/// @param conversation where it was said
/// @param quote what stands in its message; none where it was forgotten or taken back since
public record Cited(
    Used used,
    Optional<Memory> memory,
    Optional<ConversationId> conversation,
    Optional<String> quote) {

  public Fate fate() {
    return used.fate();
  }

  public boolean isForgotten() {
    return memory.isEmpty();
  }
}
