package io.vibhava.ai.openai;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Sees that a reply begins, goes on and ends in time. What the connection does counts for nothing,
/// so that a server that only keeps it open is found out; nor does the time in which nobody asks
/// for the next piece.
final class Watch implements Runnable {

  /// What came too late.
  enum Late {
    FIRST_PIECE,
    PIECE,
    END
  }

  private final ScheduledExecutorService clock;
  private final OpenAiLimits limits;
  private final Consumer<Late> alarm;
  private volatile long started;
  private volatile boolean begun;
  private volatile boolean waiting;
  private volatile long seen;
  private boolean stopped;
  private @Nullable Future<?> next;

  /// The clock of many watches.
  ///
  /// @param name of its thread
  static ScheduledExecutorService clock(String name) {
    var clock =
        new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name(name).factory());
    clock.setRemoveOnCancelPolicy(true);
    return clock;
  }

  /// @param alarm told once, when something is late
  Watch(ScheduledExecutorService clock, OpenAiLimits limits, Consumer<Late> alarm) {
    this.clock = clock;
    this.limits = limits;
    this.alarm = alarm;
  }

  /// The request goes out. What was done before, such as loading the SDK's classes, is not the
  /// provider's; a further try gets no further time.
  synchronized void sending() {
    if (next == null) {
      started = System.nanoTime();
      checkIn(Math.min(limits.firstPieceTimeout().toNanos(), soonest()));
    }
  }

  /// The reply gave a sign of life.
  void alive() {
    seen = System.nanoTime();
    begun = true;
  }

  /// Somebody waits for the next piece from now on.
  void waiting() {
    seen = System.nanoTime();
    waiting = true;
  }

  /// Nobody waits.
  void resting() {
    waiting = false;
  }

  synchronized void stop() {
    stopped = true;
    if (next != null) {
      next.cancel(false);
    }
  }

  @Override
  public void run() {
    var now = System.nanoTime();
    var toEnd = started + limits.replyTimeout().toNanos() - now;
    var toPiece = dueBy() - now;
    if (toEnd <= 0) {
      alarm.accept(Late.END);
    } else if (toPiece <= 0 && (waiting || !begun)) {
      alarm.accept(begun ? Late.PIECE : Late.FIRST_PIECE);
    } else {
      checkIn(toPiece > 0 ? Math.min(toPiece, soonest()) : soonest());
    }
  }

  private long dueBy() {
    return begun
        ? seen + limits.pieceTimeout().toNanos()
        : started + limits.firstPieceTimeout().toNanos();
  }

  /// No piece that is not there yet, and no end, can be late before that.
  private long soonest() {
    var toEnd = started + limits.replyTimeout().toNanos() - System.nanoTime();
    return Math.min(limits.pieceTimeout().toNanos(), Math.max(toEnd, 0));
  }

  private synchronized void checkIn(long nanos) {
    if (!stopped) {
      next = clock.schedule(this, nanos, TimeUnit.NANOSECONDS);
    }
  }
}
