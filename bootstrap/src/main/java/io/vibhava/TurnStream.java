package io.vibhava;

import io.vibhava.application.turn.Cancellation;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnEvent;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/// The events of a turn, pulled one by one by one thread. Closing it ends the reply; what was
/// spoken is kept.
public final class TurnStream implements Iterator<TurnEvent>, AutoCloseable {

  /// A turn that is taken while its listener hears it.
  @FunctionalInterface
  interface Taking {
    Turn take(Consumer<? super TurnEvent> listener, Cancellation cancellation);
  }

  private final LinkedBlockingQueue<Optional<TurnEvent>> events = new LinkedBlockingQueue<>();
  private final Cancellation cancellation = new Cancellation();
  private final CompletableFuture<Turn> turn = new CompletableFuture<>();
  private Optional<TurnEvent> next = Optional.empty();
  private boolean over;

  TurnStream(Taking taking) {
    Thread.ofVirtual().name("turn stream").start(() -> take(taking));
  }

  private void take(Taking taking) {
    try {
      turn.complete(taking.take(event -> events.add(Optional.of(event)), cancellation));
    } catch (RuntimeException e) { // Handed to whoever pulls; see turn.
      turn.completeExceptionally(e);
    } finally {
      events.add(Optional.empty());
    }
  }

  @Override
  public boolean hasNext() {
    if (next.isEmpty() && !over) {
      next = pull();
      over = next.isEmpty();
    }
    return next.isPresent();
  }

  @Override
  public TurnEvent next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the turn is over");
    }
    var event = next.orElseThrow();
    next = Optional.empty();
    return event;
  }

  /// The whole turn; waits for its end.
  ///
  /// @throws io.vibhava.domain.Failure if no word was spoken
  public Turn turn() {
    try {
      return turn.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(e);
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  @Override
  public void close() {
    cancellation.cancel();
  }

  private Optional<TurnEvent> pull() {
    try {
      return events.take();
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private IllegalStateException interrupted() {
    close();
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted while waiting for a reply; it was ended");
  }
}
