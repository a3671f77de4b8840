package io.vibhava.application.turn;

import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.memory.Scope;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnEvent;
import io.vibhava.domain.turn.TurnId;
import java.time.Duration;
import java.util.function.Consumer;

/// Tells once more of a turn that is over, without asking for anything.
public final class RetellTurn {

  private static final Duration ASK_AGAIN = Duration.ofSeconds(1);

  private final Turns turns;
  private final Replay replay;

  RetellTurn(Turns turns, Replay replay) {
    this.turns = turns;
    this.replay = replay;
  }

  /// The reply comes in one piece, whatever the pieces were in which it was spoken.
  ///
  /// @throws Failure.NotFound if there is no such turn
  /// @throws Failure.Unavailable if it is under way somewhere else
  public Turn tell(Owner owner, TurnId id, Consumer<? super TurnEvent> listener) {
    var kept = turns.find(owner, id).orElseThrow(() -> missing(id));
    var turn = kept.turn();
    return switch (turn.state()) {
      case COMPLETE, CUT_SHORT -> replay.tell(new Scope(owner, turn.avatar()), kept, listener);
      case FAILED -> failed(turn, listener);
      case ASKED -> throw underWay(id);
    };
  }

  private static Turn failed(Turn turn, Consumer<? super TurnEvent> listener) {
    listener.accept(new TurnEvent.Asked(turn.id(), turn.conversation(), turn.asked()));
    turn.problem()
        .map(why -> new TurnEvent.Failed(turn.id(), why.code(), why.message()))
        .ifPresent(listener);
    return turn;
  }

  private static Failure missing(TurnId id) {
    return new Failure.NotFound("turn %s: there is none".formatted(id));
  }

  private static Failure underWay(TurnId id) {
    return new Failure.Unavailable(
        "turn %s: it is under way elsewhere; ask again in a moment".formatted(id), ASK_AGAIN);
  }
}
