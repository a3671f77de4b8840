package io.vibhava.application.inmemory;

import io.vibhava.application.memory.Retellings.Retelling;
import io.vibhava.application.turn.Turns;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.turn.Trace;
import io.vibhava.domain.turn.Turn;
import java.time.Instant;
import java.util.Optional;

/// A turn as it is kept.
///
/// @param head the conversation's head when the turn was asked; while it is the same, the reply
///   becomes the head
record KeptTurn(Turn turn, Instant leaseUntil, Optional<Trace> trace, Optional<MessageId> head) {

  boolean isAnsweredBy(MessageId reply) {
    return turn.reply().filter(message -> message.id().equals(reply)).isPresent();
  }

  /// Whether `message` is its question or its reply.
  boolean isOf(MessageId message) {
    return turn.asked().equals(message) || isAnsweredBy(message);
  }

  /// The turn without the words of `message`, nor how it came about.
  KeptTurn redacted(MessageId message) {
    var reply =
        turn.reply().map(spoken -> spoken.id().equals(message) ? spoken.redacted() : spoken);
    return new KeptTurn(turn.redacted(reply), leaseUntil, Optional.empty(), head);
  }

  /// Whether it may be taken up again: it failed, or whoever asked it left it.
  boolean isFree(Instant now) {
    return switch (turn.state()) {
      case ASKED -> !leaseUntil.isAfter(now);
      case FAILED -> true;
      case COMPLETE, CUT_SHORT -> false;
    };
  }

  KeptTurn resumed(Instant until) {
    return new KeptTurn(turn.askedAgain(), until, Optional.empty(), head);
  }

  KeptTurn ended(Turn ended, Trace how) {
    return new KeptTurn(ended, leaseUntil, Optional.of(how), head);
  }

  Optional<Retelling> retold() {
    return turn.reply()
        .flatMap(
            reply -> trace.flatMap(it -> Retelling.of(reply.id(), it.recalledIds(), it.profile())));
  }

  Turns.Kept shown() {
    return new Turns.Kept(turn, leaseUntil, trace);
  }
}
