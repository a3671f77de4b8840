package io.vibhava.application.turn;

import io.vibhava.domain.turn.TurnEvent;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A listener that may leave: when it throws, the reply ends and it hears no more.
final class Hearing implements Consumer<TurnEvent> {

  private final Consumer<? super TurnEvent> listener;
  private final Cancellation cancellation;
  private @Nullable RuntimeException left;

  Hearing(Consumer<? super TurnEvent> listener, Cancellation cancellation) {
    this.listener = listener;
    this.cancellation = cancellation;
  }

  @Override
  public void accept(TurnEvent event) {
    if (left != null) {
      return;
    }
    try {
      listener.accept(event);
    } catch (RuntimeException e) { // Whatever a listener throws, it has left; see rethrow.
      left = e;
      cancellation.cancel();
    }
  }

  void rethrow() {
    if (left != null) {
      throw left;
    }
  }
}
