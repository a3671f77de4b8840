package io.vibhava.web;

import io.vibhava.domain.Failure;
import java.time.Duration;

/// How many requests are under way, so that a server that is to stop lets them come to their end.
final class Busy {

  private int underWay;
  private boolean closing;

  /// A request that is under way until this is closed.
  interface Entry extends AutoCloseable {
    @Override
    void close();
  }

  synchronized Entry enter() {
    underWay++;
    return this::leave;
  }

  private synchronized void leave() {
    underWay--;
    notifyAll();
  }

  /// @throws Failure.Unavailable if the server is about to stop
  synchronized void requireOpen() {
    if (closing) {
      throw new Failure.Unavailable("the server is about to stop; ask again in a moment");
    }
  }

  /// Takes no more, and waits for those under way.
  synchronized void close(Duration most) {
    closing = true;
    var end = System.nanoTime() + most.toNanos();
    try {
      for (var left = most.toMillis(); underWay > 0 && left > 0; left = millisUntil(end)) {
        wait(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static long millisUntil(long end) {
    return (end - System.nanoTime()) / 1_000_000;
  }
}
