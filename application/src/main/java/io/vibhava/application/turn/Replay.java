package io.vibhava.application.turn;

import io.vibhava.application.memory.Memories;
import io.vibhava.domain.memory.Recollection;
import io.vibhava.domain.memory.Scope;
import io.vibhava.domain.turn.Trace;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnEvent;
import io.vibhava.domain.turn.Used;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Tells once more of a turn that has ended. Memories that were forgotten since are not told.
final class Replay {

  private final Memories memories;

  Replay(Memories memories) {
    this.memories = memories;
  }

  Turn tell(Scope scope, Turns.Kept kept, Consumer<? super TurnEvent> heard) {
    var turn = kept.turn();
    var trace = kept.trace().orElse(Trace.NONE);
    heard.accept(new TurnEvent.Asked(turn.id(), turn.conversation(), turn.asked()));
    heard.accept(new TurnEvent.Recalled(recalled(scope, trace)));
    turn.reply().ifPresent(reply -> heard.accept(new TurnEvent.Spoke(1, reply.text())));
    heard.accept(new TurnEvent.Done(turn, trace));
    return turn;
  }

  List<Recollection> recalled(Scope scope, Trace trace) {
    return trace.recalled().stream()
        .map(used -> recollection(scope, used))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Recollection> recollection(Scope scope, Used used) {
    return memories
        .find(scope, used.memory())
        .map(memory -> new Recollection(memory, used.score(), used.why()));
  }
}
