package io.vibhava.web.turn;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// The threads that turns are taken on. A thread of the system is woken for a piece that comes over
/// a socket at three fifths of what that takes with a virtual one, but holds some 50 KB: so the
/// first turns have one of those, and all beyond are virtual, as are all where the system gives no
/// more of its own.
record TurnThreads(Executor executor) {

  /// About 50 MB.
  static final int OF_THE_SYSTEM_MAX = 1000;

  /// Those who talk have a thread again that is there.
  private static final Duration KEPT = Duration.ofSeconds(30);

  static TurnThreads usual() {
    return upTo(OF_THE_SYSTEM_MAX);
  }

  /// @param max how many are threads of the system at once
  static TurnThreads upTo(int max) {
    return upTo(max, Thread.ofPlatform().daemon().name("turn").factory());
  }

  static TurnThreads upTo(int max, ThreadFactory factory) {
    return new TurnThreads(
        new ThreadPoolExecutor(
            0,
            max,
            KEPT.toSeconds(),
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            factory,
            (work, _) -> virtually(work)));
  }

  void execute(Runnable work) {
    try {
      executor.execute(work);
    } catch (OutOfMemoryError e) { // Of threads: a system bounds how many a process may have.
      virtually(work);
    }
  }

  private static void virtually(Runnable work) {
    Thread.ofVirtual().name("turn").start(work);
  }
}
