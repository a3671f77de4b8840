package io.vibhava.application.turn;

import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.turn.Trace;
import java.util.Optional;

/// How replies came about, for whoever needs it of several: one that does not open says nothing,
/// and the others still do.
record Traces(Turns turns) {

  Optional<Trace> of(Owner owner, MessageId reply) {
    try {
      return turns.byReply(owner, reply).flatMap(Turns.Kept::trace);
    } catch (Failure.Conflict e) {
      return Optional.empty();
    }
  }
}
