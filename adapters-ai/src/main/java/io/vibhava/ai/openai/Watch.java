package io.vibhava.ai.openai;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

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
  private final long started = System.nanoTime();
  private volatile boolean begun;
  private volatile boolean waiting;
  private volatile long seen = started;
  private volatile Future<?> next;

  /// @param alarm told once, when something is late
  Watch(ScheduledExecutorService clock, OpenAiLimits limits, Consumer<Late> alarm) {
    this.clock = clock;
    this.limits = limits;
    this.alarm = alarm;
    this.next = checkIn(Math.min(limits.firstPieceTimeout().toNanos(), soonest()));
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

  void stop() {
    next.cancel(false);
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
      next = checkIn(toPiece > 0 ? Math.min(toPiece, soonest()) : soonest());
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

  private Future<?> checkIn(long nanos) {
    return clock.schedule(this, nanos, TimeUnit.NANOSECONDS);
  }
}
