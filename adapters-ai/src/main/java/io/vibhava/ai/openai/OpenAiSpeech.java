package io.vibhava.ai.openai;

import com.openai.core.http.StreamResponse;
import com.openai.errors.OpenAIException;
import com.openai.models.chat.completions.ChatCompletionChunk;
import io.vibhava.application.turn.Speech;
import io.vibhava.domain.Failure;
import io.vibhava.domain.turn.Usage;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A reply as it comes from a provider. It is begun on a thread of its own; whoever pulls then
/// reads from the connection itself, without another thread between.
final class OpenAiSpeech implements Speech {

  private final CompletableFuture<Words> opening = new CompletableFuture<>();
  private final Lock reading = new ReentrantLock();
  private final Wire wire = new Wire();
  private final Troubles troubles;
  private final Watch watch;
  private volatile boolean over;
  private volatile @Nullable Failure late;

  OpenAiSpeech(Troubles troubles, OpenAiLimits limits, ScheduledExecutorService clock) {
    this.troubles = troubles;
    this.watch = new Watch(clock, limits, this::giveUp);
  }

  /// Asks by `ask`, on a thread of its own.
  void begin(Tries tries, Supplier<StreamResponse<ChatCompletionChunk>> ask) {
    var _ =
        CompletableFuture.supplyAsync(
                () -> tries.of(() -> once(ask)),
                task -> Thread.ofVirtual().name("reply").start(task))
            .whenComplete(this::opened);
  }

  private Words once(Supplier<StreamResponse<ChatCompletionChunk>> ask) {
    try {
      var stream = ScopedValue.where(Transport.WIRE, wire).call(ask::get);
      return Words.begun(stream, wire, watch, troubles);
    } catch (OpenAIException e) {
      throw unlessCut(troubles.of(e));
    } catch (Trouble trouble) {
      throw unlessCut(trouble);
    }
  }

  private RuntimeException unlessCut(Trouble trouble) {
    if (!wire.isCut()) {
      return trouble;
    }
    var reason = late;
    return reason == null ? new CancellationException() : Trouble.lasting(reason);
  }

  private void opened(@Nullable Words words, @Nullable Throwable problem) {
    if (words == null) {
      opening.completeExceptionally(problem == null ? new CancellationException() : problem);
    } else if (!opening.complete(words)) {
      words.close();
    }
  }

  @Override
  public Optional<String> next() {
    reading.lock();
    try {
      watch.waiting();
      return over ? Optional.empty() : read();
    } finally {
      watch.resting();
      reading.unlock();
    }
  }

  private Optional<String> read() {
    try {
      var piece = words().next();
      if (piece.isEmpty()) {
        close();
      }
      return piece;
    } catch (Trouble trouble) {
      return failed(trouble.failure());
    } catch (Failure failure) {
      return failed(failure);
    } catch (CancellationException e) {
      return Optional.empty();
    }
  }

  private Optional<String> failed(Failure failure) {
    var reason = late;
    var closed = over && reason == null;
    close();
    if (closed) {
      return Optional.empty();
    }
    throw reason == null ? failure : reason;
  }

  private Words words() {
    try {
      return opening.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw troubles.interrupted();
    } catch (ExecutionException e) {
      throw unwrapped(e);
    }
  }

  private static RuntimeException unwrapped(Throwable problem) {
    for (var cause = problem.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof Failure || cause instanceof CancellationException) {
        return (RuntimeException) cause;
      }
    }
    return new IllegalStateException("a reply could not be begun", problem);
  }

  @Override
  public Usage usage() {
    return opening.isDone() && !opening.isCompletedExceptionally()
        ? opening.resultNow().usage()
        : Usage.NONE;
  }

  @Override
  public void close() {
    over = true;
    watch.stop();
    wire.cut();
    opening.cancel(false);
    letGo();
  }

  /// Whoever reads has been woken by the cut, so this does not wait for long.
  private void letGo() {
    reading.lock();
    try {
      if (!opening.isCompletedExceptionally()) {
        opening.resultNow().close();
      }
    } finally {
      reading.unlock();
    }
  }

  private void giveUp(Watch.Late what) {
    var failure =
        switch (what) {
          case FIRST_PIECE -> troubles.noFirstPiece();
          case PIECE -> troubles.stalled();
          case END -> troubles.tooLong();
        };
    late = failure;
    wire.cut();
    opening.completeExceptionally(failure);
  }
}
