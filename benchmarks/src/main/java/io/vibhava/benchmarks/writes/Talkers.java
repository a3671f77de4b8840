package io.vibhava.benchmarks.writes;

import io.vibhava.persistence.SqliteStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// Several people who talk at once, each with a virtual thread of their own.
record Talkers(List<Talker> each) {

  static Talkers of(SqliteStore store, int writers) {
    return new Talkers(
        IntStream.range(0, writers).mapToObj(number -> Talker.with(store, number)).toList());
  }

  double messagesPerSecond(Duration slice) throws InterruptedException, ExecutionException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var start = System.nanoTime();
      var end = start + slice.toNanos();
      var counts =
          each.stream().map(talker -> threads.submit(() -> talker.talkUntil(end))).toList();
      long messages = 0;
      for (Future<Integer> count : counts) {
        messages += count.get();
      }
      return messages / ((System.nanoTime() - start) / 1e9);
    }
  }
}
