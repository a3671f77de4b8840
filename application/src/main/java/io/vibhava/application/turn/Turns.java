package io.vibhava.application.turn;

import io.vibhava.application.memory.Job;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.turn.Trace;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnId;
import java.time.Instant;
import java.util.Optional;

/// Keeps turns. Each method that writes is one whole write: it is durable when it returns, or
/// nothing of it happened.
public interface Turns {

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
  /// of learning from it.
  ///
  /// @throws io.vibhava.domain.Failure.Conflict if the turn's id is taken, or the head is another
  ///   than expected
  /// @throws io.vibhava.domain.Failure.NotFound if the conversation is gone
  void ask(Owner owner, Asking asking);

  /// Takes up a turn that failed or was abandoned: it is `asked` again, and so is its message.
  ///
  /// @throws io.vibhava.domain.Failure.Conflict if somebody else holds it or it has ended
  void resume(Owner owner, TurnId id, Instant now, Instant leaseUntil);

  /// Keeps how a turn ended: its state, the reply where there is one, which becomes the head unless
  /// the conversation went elsewhere meanwhile, and the job of learning from it. Where the turn
  /// failed, its message is `failed` too.
  ///
  /// @throws io.vibhava.domain.Failure.Conflict if the turn has ended already
  /// @throws io.vibhava.domain.Failure.NotFound if its conversation is gone
  void finish(Owner owner, Turn ended, Trace trace, Optional<Job> learning);
}
