package io.vibhava.application.turn;

import io.vibhava.application.memory.Job;
import io.vibhava.application.memory.Retellings;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.turn.Trace;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnId;
import io.vibhava.domain.usage.Charge;
import java.time.Instant;
import java.util.Optional;

/// Keeps turns. Each method that writes is one whole write: it is durable when it returns, or
/// nothing of it happened.
public interface Turns extends Retellings {

  /// A turn as it is kept.
  ///
  /// @param leaseUntil until when whoever asked holds it; past that, a turn that is still `asked`
  ///   was abandoned
  /// @param trace how the reply came about; none while there is none
  record Kept(Turn turn, Instant leaseUntil, Optional<Trace> trace) {}

  Optional<Kept> find(Owner owner, TurnId id);

  /// The turn whose reply is `reply`.
  Optional<Kept> byReply(Owner owner, MessageId reply);

  /// Keeps what was asked: the message, the conversation where it begins one, the turn, and the job
  /// of learning from it. A message that failed and is asked again is `kept` again.
  ///
  /// @throws io.vibhava.domain.Failure.Conflict if the id of the turn, the message or the
  ///   conversation that begins is taken, or the head is another than expected
  /// @throws io.vibhava.domain.Failure.NotFound if the conversation is gone, or the avatar it
  ///   begins with
  void ask(Owner owner, Asking asking);

  /// Takes up a turn that failed or was abandoned: it is `asked` again, as it was at first, and its
  /// message is `kept`.
  ///
  /// @throws io.vibhava.domain.Failure.Conflict if somebody else holds it or it has ended
  /// @throws io.vibhava.domain.Failure.NotFound if there is no such turn
  void resume(Owner owner, TurnId id, Instant now, Instant leaseUntil);

  /// Keeps how a turn ended: its state, the reply where there is one, which becomes the head if the
  /// head is still the one that asking left, and the job of learning from it. Where the turn
  /// failed, its message is `failed` too, unless an earlier reply to it stands.
  ///
  /// @param charge what the reply took; kept in the same write
  /// @throws io.vibhava.domain.Failure.Conflict if the turn has ended already
  /// @throws io.vibhava.domain.Failure.NotFound if its conversation is gone
  void finish(
      Owner owner, Turn ended, Trace trace, Optional<Job> learning, Optional<Charge> charge);

  /// As the other, for what cost nothing.
  default void finish(Owner owner, Turn ended, Trace trace, Optional<Job> learning) {
    finish(owner, ended, trace, learning, Optional.empty());
  }
}
