package io.vibhava.web.turn;

import io.vibhava.web.http.EventLine;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// Somebody who follows a turn, from behind the place `seen`. Nobody waits for a line that is slow:
/// what is told while it is busy goes together, once it is not.
final class Following implements EventLine.Sending {

  private static final byte[] PULSE = ":\n\n".getBytes(StandardCharsets.UTF_8);
  private static final byte[] NOTHING = {};

  private final Live live;
  private final long seen;
  private final EventLine line;
  private final Courier courier;
  private int next;
  private boolean isSending;
  private boolean isQuiet;
  private boolean isOver;
  private boolean hasLeft;

  Following(Live live, long seen, EventLine line, Courier courier) {
    this.live = live;
    this.seen = seen;
    this.line = line;
    this.courier = courier;
    this.next = live.numberBehind(seen);
  }

  /// There is something new, or nothing more to come.
  void call() {
    courier.call(this);
  }

  /// Sends what is new, unless something is being sent: then that is done behind it.
  void advance() {
    var due = due();
    if (due.length > 0) {
      line.push(due, this);
    }
  }

  private synchronized byte[] due() {
    if (isSending || hasLeft) {
      return NOTHING;
    }
    var frames = live.framesFrom(next);
    if (frames.isEmpty()) {
      end();
      return NOTHING;
    }
    isSending = true;
    isQuiet = false;
    next += frames.size();
    if (frames.size() == 1) {
      return frames.getFirst().behind(seen).bytes();
    }
    var bytes = new ByteArrayOutputStream();
    frames.forEach(frame -> bytes.writeBytes(frame.behind(seen).bytes()));
    return bytes.toByteArray();
  }

  @Override
  public void sent() {
    if (isBehind()) {
      call();
    }
  }

  /// Whether there is more already, now that what was being sent is on its way.
  private synchronized boolean isBehind() {
    isSending = false;
    end();
    return !isOver && live.has(next);
  }

  private void end() {
    if (live.isHeard(next)) {
      isOver = true;
      notifyAll();
    }
  }

  @Override
  public synchronized void left() {
    hasLeft = true;
    notifyAll();
  }

  /// Waits until all is heard, but not longer than `most`.
  ///
  /// @return whether it is
  /// @throws IOException if whoever hears has left
  synchronized boolean isOver(Duration most) throws IOException, InterruptedException {
    var until = System.nanoTime() + most.toNanos();
    isQuiet = true;
    for (var nanos = most.toNanos();
        !isOver && !hasLeft && nanos > 0;
        nanos = until - System.nanoTime()) {
      wait(Math.ceilDiv(nanos, 1_000_000));
    }
    if (hasLeft) {
      throw new EOFException();
    }
    return isOver;
  }

  /// A sign of life, if nothing was sent since it was last waited.
  void pulse() {
    if (isToPulse()) {
      line.push(PULSE, this);
    }
  }

  private synchronized boolean isToPulse() {
    if (isSending || hasLeft || !isQuiet) {
      return false;
    }
    isSending = true;
    return true;
  }

  /// Nothing more is sent from when this returns.
  void leave() {
    boolean isStuck;
    synchronized (this) {
      isStuck = isSending;
      hasLeft = true;
    }
    if (isStuck) {
      line.cut();
    }
  }
}
