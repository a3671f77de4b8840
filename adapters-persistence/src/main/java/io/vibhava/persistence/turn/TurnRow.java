package io.vibhava.persistence.turn;

import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnState;
import io.vibhava.domain.turn.Usage;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A turn as it lies in its table.
///
/// @param head the conversation's head when the turn was asked
/// @param sealed how it ended; none while it is under way
record TurnRow(
    UUID id,
    UUID conversation,
    UUID avatar,
    UUID asked,
    UUID head,
    Optional<UUID> reply,
    TurnState state,
    Instant leaseUntil,
    Usage usage,
    int revision,
    Optional<byte[]> sealed) {

  /// A turn that was just asked.
  static TurnRow asked(Turn turn, UUID head, Instant leaseUntil) {
    return new TurnRow(
        turn.id().value(),
        turn.conversation().value(),
        turn.avatar().value(),
        turn.asked().value(),
        head,
        Optional.empty(),
        turn.state(),
        leaseUntil,
        turn.usage(),
        1,
        Optional.empty());
  }

  /// Whether it may be taken up again: it failed, or whoever asked it left it.
  boolean isFree(Instant now) {
    return switch (state) {
      case ASKED -> !leaseUntil.isAfter(now);
      case FAILED -> true;
      case COMPLETE, CUT_SHORT -> false;
    };
  }
}
