package io.vibhava.application.turn;

import io.vibhava.domain.Failure;
import io.vibhava.domain.turn.TurnEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The events of one turn under way, for whoever asked first and for those who ask the same while
/// it lasts. It holds the events of this one turn, from the first on.
final class Broadcast {

  private final Object body;
  private final List<TurnEvent> events = new ArrayList<>();
  private boolean over;
  private @Nullable Failure failure;

  Broadcast(Object body) {
    this.body = body;
  }

  boolean isOf(Object other) {
    return body.equals(other);
  }

  synchronized void tell(TurnEvent event) {
    events.add(event);
    notifyAll();
  }

  synchronized void fail(Failure why) {
    failure = why;
  }

  synchronized void end() {
    over = true;
    notifyAll();
  }

  /// Hands all events to `listener`, those that were before and those to come, until the turn is
  /// over or the listener leaves.
  ///
  /// @throws Failure that the turn ended with
  void follow(Consumer<? super TurnEvent> listener, Cancellation leaving) {
    leaving.onCancel(this::wake);
    for (var number = 0; ; number++) {
      var event = event(number, leaving);
      if (event.isEmpty()) {
        rethrow();
        return;
      }
      listener.accept(event.get());
    }
  }

  private synchronized void rethrow() {
    if (failure != null) {
      throw failure;
    }
  }

  private synchronized void wake() {
    notifyAll();
  }

  private synchronized Optional<TurnEvent> event(int number, Cancellation leaving) {
    try {
      while (number >= events.size() && !over && !leaving.isCancelled()) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    return number < events.size() ? Optional.of(events.get(number)) : Optional.empty();
  }
}
