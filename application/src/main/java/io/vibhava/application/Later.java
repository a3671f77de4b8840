package io.vibhava.application;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/// Work that goes on beside its caller, on a virtual thread of its own.
///
/// @param <T> what it brings
public final class Later<T> {

  private final FutureTask<T> task;
  private final Thread worker;

  private Later(String name, Callable<T> work) {
    task = new FutureTask<>(work);
    worker = Thread.ofVirtual().name(name).start(task);
  }

  public static <T> Later<T> of(String name, Callable<T> work) {
    return new Later<>(name, work);
  }

  /// What the work brought; whatever it threw is thrown here.
  ///
  /// @throws CancellationException if it was cancelled or its caller was interrupted
  public T join() {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw unchecked(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }

  /// What the work brought, or nothing if that took longer than `patience`; then it is cancelled.
  public Optional<T> join(Duration patience) {
    try {
      return Optional.of(task.get(patience.toNanos(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException e) {
      task.cancel(true);
      return Optional.empty();
    } catch (ExecutionException e) {
      throw unchecked(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /// Interrupts the work. What it may bring all the same is handed to `leftOver`.
  public void abandon(Consumer<? super T> leftOver) {
    worker.interrupt();
    Thread.ofVirtual().start(() -> takeLeftOver(leftOver));
  }

  private void takeLeftOver(Consumer<? super T> leftOver) {
    try {
      leftOver.accept(task.get());
    } catch (ExecutionException | InterruptedException | CancellationException e) {
      // It brought nothing, so nothing is left over.
    }
  }

  private static RuntimeException unchecked(ExecutionException e) {
    return switch (e.getCause()) {
      case RuntimeException unchecked -> unchecked;
      case Error error -> throw error;
      case null, default -> new IllegalStateException(e);
    };
  }
}
