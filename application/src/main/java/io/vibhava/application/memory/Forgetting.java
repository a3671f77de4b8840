package io.vibhava.application.memory;

import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.memory.MemoryId;
import java.util.Set;

/// What is to be forgotten together.
///
/// @param memory with it goes what the ranges overlap in which it was told
/// @param echoes the messages that repeat it: none of them is remembered any more
/// @param redacted the messages whose text is to go from their conversation, too
public record Forgetting(MemoryId memory, Set<MessageId> echoes, Set<MessageId> redacted) {

  public Forgetting {
    echoes = Set.copyOf(echoes);
    redacted = Set.copyOf(redacted);
  }

  /// A memory alone, without what repeats it.
  public static Forgetting of(MemoryId memory) {
    return new Forgetting(memory, Set.of(), Set.of());
  }
}
