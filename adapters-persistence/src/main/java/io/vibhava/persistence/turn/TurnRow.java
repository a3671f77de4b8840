package io.vibhava.persistence.turn;

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
    Optional<UUID> head,
    Optional<UUID> reply,
    TurnState state,
    Instant leaseUntil,
    Usage usage,
    int revision,
    Optional<byte[]> sealed) {

  /// Whether it may be taken up again: it failed, or whoever asked it left it.
  boolean isFree(Instant now) {
    return switch (state) {
      case ASKED -> !leaseUntil.isAfter(now);
      case FAILED -> true;
      case COMPLETE, CUT_SHORT -> false;
    };
  }
}
