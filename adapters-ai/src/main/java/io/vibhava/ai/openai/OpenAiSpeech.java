package io.vibhava.ai.openai;

import com.openai.core.http.StreamResponse;
import com.openai.errors.OpenAIException;
import com.openai.models.chat.completions.ChatCompletionChunk;
import io.vibhava.application.turn.Speech;
import io.vibhava.domain.Failure;
import io.vibhava.domain.turn.Usage;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A reply as it comes from a provider. Whoever pulls asks for it and reads it from the connection
/// itself, without another thread between.
final class OpenAiSpeech implements Speech {

  private final Lock reading = new ReentrantLock();
  private final Wire wire = new Wire();
  private final Tries tries;
  private final Supplier<StreamResponse<ChatCompletionChunk>> asking;
  private final Troubles troubles;
  private final Watch watch;
  private boolean asked;
  private @Nullable Failure refused;
  private volatile @Nullable Words words;
  private volatile boolean over;
  private volatile @Nullable Failure late;

  OpenAiSpeech(
      Tries tries,
      Supplier<StreamResponse<ChatCompletionChunk>> asking,
      Troubles troubles,
      OpenAiLimits limits,
      ScheduledExecutorService clock) {
    this.tries = tries;
    this.asking = asking;
    this.troubles = troubles;
    this.watch = new Watch(clock, limits, this::giveUp);
    wire.whenSending(watch::sending);
  }

  @Override
  public void ask(Runnable meanwhile) {
    var once = new Meanwhile(meanwhile, wire);
    wire.whenSent(once);
    reading(() -> {
      ask();
      return true;
    });
    once.finish();
  }

  /// Asks, unless that was done.
  private void ask() {
    if (asked || over) {
      return;
    }
    asked = true;
    try {
      words = tries.of(this::once, this::rest);
    } catch (Failure failure) {
      refused = failure;
    } catch (Trouble trouble) {
      refused = trouble.failure();
    } catch (CancellationException e) {
      over = refused == null;
    }
  }

  private Words once() {
    try {
      var stream = ScopedValue.where(Transport.WIRE, wire).call(asking::get);
      return Words.begun(stream, wire, watch, troubles);
    } catch (OpenAIException e) {
      throw unlessCut(troubles.of(e));
    } catch (Trouble trouble) {
      throw unlessCut(trouble);
    }
  }

  private void rest(Duration pause) {
    try {
      wire.rest(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (wire.isCut() || Thread.currentThread().isInterrupted()) {
      throw switch (unlessCut(Trouble.lasting(troubles.interrupted()))) {
        case Trouble trouble -> trouble.failure();
        case RuntimeException other -> other;
      };
    }
  }

  /// Whoever cuts the wire knows why; an interrupt says nothing about the provider.
  private RuntimeException unlessCut(Trouble trouble) {
    if (Thread.currentThread().isInterrupted()) {
      refused = troubles.interrupted();
      return new CancellationException();
    }
    if (!wire.isCut()) {
      return trouble;
    }
    var reason = late;
    return reason == null ? new CancellationException() : Trouble.lasting(reason);
  }

  @Override
  public Optional<String> next() {
    return reading(() -> {
      ask();
      watch.waiting();
      return over ? Optional.empty() : read();
    });
  }

  private <T> T reading(Supplier<T> work) {
    reading.lock();
    try {
      return work.get();
    } finally {
      watch.resting();
      reading.unlock();
      letGo();
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
    }
  }

  private Words words() {
    var begun = words;
    if (begun == null) {
      throw refused == null ? troubles.empty() : refused;
    }
    return begun;
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

  @Override
  public Usage usage() {
    var begun = words;
    return begun == null ? Usage.NONE : begun.usage();
  }

  @Override
  public void close() {
    over = true;
    watch.stop();
    wire.cut();
    letGo();
  }

  /// Whoever reads is woken by the cut, and lets go then.
  private void letGo() {
    if (over && reading.tryLock()) {
      try {
        var begun = words;
        if (begun != null) {
          begun.close();
        }
      } finally {
        reading.unlock();
      }
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
  }
}
