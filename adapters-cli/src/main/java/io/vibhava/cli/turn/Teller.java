package io.vibhava.cli.turn;

import io.vibhava.domain.Failure;
import io.vibhava.domain.turn.TurnEvent;
import java.util.function.Consumer;

/// Shows a turn while it happens. Whoever took the turn tells it of a failure, which may also come
/// before the first event; a failed event says nothing more.
public interface Teller extends Consumer<TurnEvent> {

  void failed(Failure failure);
}
