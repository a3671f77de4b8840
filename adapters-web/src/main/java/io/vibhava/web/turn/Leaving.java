package io.vibhava.web.turn;

/// That somebody who waits for a turn as a whole has left.
final class Leaving implements Runnable {

  private final Live live;
  private volatile boolean hasLeft;

  Leaving(Live live) {
    this.live = live;
  }

  boolean hasLeft() {
    return hasLeft;
  }

  @Override
  public void run() {
    hasLeft = true;
    live.wake();
  }
}
