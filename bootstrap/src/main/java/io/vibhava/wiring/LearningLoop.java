package io.vibhava.wiring;

import io.vibhava.application.learning.Learn;
import io.vibhava.application.learning.ReflectOnMemories;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.OwnerId;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Learns in the background from what was said, whenever something waits, and reflects on it.
final class LearningLoop implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LearningLoop.class);
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Duration LAST_BATCH_MAX = Duration.ofSeconds(5);

  private final Learn learn;
  private final ReflectOnMemories reflect;
  private final Lock batches = new ReentrantLock();
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("learning").factory());

  LearningLoop(Learn learn, ReflectOnMemories reflect) {
    this.learn = learn;
    this.reflect = reflect;
  }

  void start() {
    var _ = worker.scheduleWithFixedDelay(this::batch, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// Learns what waits for one owner, what the background has just taken included, until nothing
  /// does or `most` has passed.
  void learnNow(OwnerId owner, Duration most) {
    var end = System.nanoTime() + most.toNanos();
    try {
      if (batches.tryLock(most.toNanos(), TimeUnit.NANOSECONDS)) {
        learnUntil(owner, end);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void learnUntil(OwnerId owner, long end) {
    try {
      while (System.nanoTime() < end && learned(owner, end) > 0) {
        // The next batch.
      }
    } finally {
      batches.unlock();
    }
  }

  /// What can't be learned now, as on a full disk, waits; whoever talks was told of the disk
  /// before.
  private int learned(OwnerId owner, long end) {
    try {
      return learn.learn(Optional.of(owner), Duration.ofNanos(end - System.nanoTime()));
    } catch (Failure e) {
      LOG.debug("learning waits: {}", e.code());
      return 0;
    }
  }

  /// Takes nothing up any more.
  void end() {
    worker.shutdown();
  }

  private void batch() {
    batches.lock();
    try {
      if (worker.isShutdown()) {
        return;
      }
      if (learn.learn(Optional.empty()) == 0 && !worker.isShutdown()) {
        reflect.reflect(Optional.empty()); // When there is nothing else to do.
      }
    } catch (Failure e) {
      LOG.debug("learning waits: {}", e.code()); // As on a full disk; it is tried again.
    } catch (RuntimeException e) { // What went wrong once must not end learning for good.
      LOG.warn("learning waits: {}", e.getClass().getName());
    } finally {
      batches.unlock();
    }
  }

  @Override
  public void close() {
    end();
    try {
      worker.awaitTermination(LAST_BATCH_MAX.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
