package io.vibhava.application;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

/// Work that goes on beside its caller, on a virtual thread of its own, unless it is done at once.
///
/// @param <T> what it brings
public final class Later<T> {

  private final CompletableFuture<T> result = new CompletableFuture<>();
  private final Consumer<? super T> leftOver;
  private final Thread worker;

  private Later(
      Callable<T> work, Consumer<? super T> leftOver, Function<Runnable, Thread> starter) {
    this.leftOver = leftOver;
    this.worker = starter.apply(() -> run(work));
  }

  public static <T> Later<T> of(String name, Callable<T> work) {
    return of(name, work, _ -> {});
  }

  /// @param leftOver is handed what the work brings when it was abandoned, so that it can be let go
  ///   of
  public static <T> Later<T> of(String name, Callable<T> work, Consumer<? super T> leftOver) {
    return new Later<>(work, leftOver, Thread.ofVirtual().name(name)::start);
  }

  /// Work that its caller does itself before this returns: for what takes less time than to hand it
  /// to somebody else. It is joined and abandoned as any other.
  public static <T> Later<T> now(Callable<T> work, Consumer<? super T> leftOver) {
    return new Later<>(
        work,
        leftOver,
        task -> {
          task.run();
          return Thread.currentThread();
        });
  }

  private void run(Callable<T> work) {
    try {
      var brought = work.call();
      if (!result.complete(brought)) {
        leftOver.accept(brought);
      }
    } catch (Throwable e) { // Whatever it is, it is thrown where the work is joined.
      result.completeExceptionally(e);
    }
  }

  /// What the work brought; whatever it threw is thrown here.
  ///
  /// @throws CancellationException if it was abandoned or its caller was interrupted
  public T join() {
    try {
      return result.get();
    } catch (ExecutionException e) {
      throw unchecked(e);
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  /// As [#join], whether or not its caller is interrupted: for what can't be taken back.
  public T joinAnyway() {
    try {
      return result.join();
    } catch (CompletionException e) {
      throw unchecked(e);
    }
  }

  /// What the work brought, or nothing if that took longer than `patience`; then it is abandoned.
  public Optional<T> join(Duration patience) {
    try {
      return Optional.of(result.get(patience.toNanos(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException e) {
      abandon();
      return Optional.empty();
    } catch (ExecutionException e) {
      throw unchecked(e);
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  /// Interrupts the work and waits for it no longer.
  public void abandon() {
    if (result.cancel(false)) {
      worker.interrupt();
    } else if (!result.isCompletedExceptionally()) {
      leftOver.accept(result.join());
    }
  }

  private CancellationException interrupted() {
    abandon();
    Thread.currentThread().interrupt();
    return new CancellationException("interrupted");
  }

  private static RuntimeException unchecked(Exception e) {
    return switch (e.getCause()) {
      case RuntimeException unchecked -> unchecked;
      case Error error -> throw error;
      case null, default -> new IllegalStateException(e);
    };
  }
}
