package io.vibhava.application.turn;

import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.memory.Recollection;
import io.vibhava.domain.memory.Scope;
import io.vibhava.domain.turn.Trace;
import io.vibhava.domain.turn.Turn;
import java.util.List;

/// Tells how a reply came about.
public final class ExplainReply {

  private final Turns turns;
  private final Replay replay;

  ExplainReply(Turns turns, Replay replay) {
    this.turns = turns;
    this.replay = replay;
  }

  /// Why a reply is as it is.
  ///
  /// @param recalled what came to mind for it, without what was forgotten since
  public record Explanation(Turn turn, Trace trace, List<Recollection> recalled) {}

  /// @throws Failure.NotFound if there is no such reply
  public Explanation explain(Owner owner, MessageId reply) {
    var kept =
        turns
            .byReply(owner, reply)
            .orElseThrow(() -> new Failure.NotFound("reply %s: there is none".formatted(reply)));
    var trace =
        kept.trace()
            .orElseThrow(() ->
                new Failure.NotFound(
                    "reply %s: how it came about went with what was taken back".formatted(reply)));
    var scope = new Scope(owner, kept.turn().avatar());
    return new Explanation(kept.turn(), trace, replay.recalled(scope, trace));
  }
}
