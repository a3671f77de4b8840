package io.vibhava.persistence.turn;

import io.vibhava.domain.turn.Trace;
import io.vibhava.domain.turn.Turn;
import io.vibhava.persistence.sealing.KeyName;
import io.vibhava.persistence.sealing.KeyRing;
import io.vibhava.persistence.sealing.Kind;
import io.vibhava.persistence.sealing.Payloads;
import io.vibhava.persistence.sealing.Place;
import io.vibhava.persistence.sealing.SealingKey;
import java.util.Optional;
import java.util.UUID;

/// Seals and opens how turns ended, with the key of their conversation.
record SealedTurns(KeyRing keys) {

  Optional<SealingKey> key(UUID owner, Turn turn) {
    return keys.find(
        owner, KeyName.ofConversation(turn.conversation().value(), turn.avatar().value()));
  }

  /// @param kept the turn as it lies there; it is sealed for the revision behind that
  byte[] seal(UUID owner, SealingKey key, TurnRow kept, Turn ended, Trace trace) {
    return Payloads.seal(
        key, place(owner, kept, kept.revision() + 1), TurnMapper.INSTANCE.toPayload(ended, trace));
  }

  /// The key of a turn that is there; none where it was destroyed and the turn is about to go.
  Optional<SealingKey> opening(UUID owner, TurnRow row) {
    return keys.opening(owner, KeyName.ofConversation(row.conversation(), row.avatar()));
  }

  static Optional<TurnPayload> open(UUID owner, SealingKey key, TurnRow row) {
    var place = place(owner, row, row.revision());
    return row.sealed().map(sealed -> Payloads.open(key, place, sealed, TurnPayload.class));
  }

  private static Place place(UUID owner, TurnRow row, int revision) {
    return new Place(owner, row.conversation(), Kind.TURN, row.id(), revision);
  }
}
