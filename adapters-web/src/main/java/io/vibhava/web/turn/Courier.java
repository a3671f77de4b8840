package io.vibhava.web.turn;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/// Takes what is new to all who follow, in rounds. Who is alone is called upon at once; while many
/// are spoken to, one thread goes round for all of them every few milliseconds, as waking a thread
/// for each piece of each reply takes longer than sending it.
final class Courier {

  /// So late comes a piece at most by this, which is nothing against the time a model takes for it.
  private static final Duration BETWEEN_ROUNDS = Duration.ofMillis(4);

  private final Queue<Following> due = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean isUnderWay = new AtomicBoolean();

  /// There is something new for `following`.
  void call(Following following) {
    due.add(following);
    setOut();
  }

  private void setOut() {
    if (!isUnderWay.get() && isUnderWay.compareAndSet(false, true)) {
      Thread.ofVirtual().name("courier").start(this::go);
    }
  }

  private void go() {
    try {
      while (!due.isEmpty()) {
        goRound();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      isUnderWay.set(false);
      if (!due.isEmpty()) { // It was called behind its last look.
        setOut();
      }
    }
  }

  private void goRound() throws InterruptedException {
    for (var next = due.poll(); next != null; next = due.poll()) {
      next.advance();
    }
    Thread.sleep(BETWEEN_ROUNDS);
  }
}
