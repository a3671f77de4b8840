package io.vibhava.application;

import io.vibhava.domain.Failure;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// Several calls begun at the same moment.
public final class Race {

  private Race() {}

  /// Calls `work` from `runners` threads at once, and gives what each brought.
  public static <T> List<T> of(int runners, Callable<T> work)
      throws InterruptedException, ExecutionException {
    var start = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var all =
          IntStream.range(0, runners)
              .mapToObj(_ ->
                  threads.submit(() -> {
                    start.await();
                    return work.call();
                  }))
              .toList();
      start.countDown();
      for (var one : all) {
        one.get();
      }
      return all.stream().map(Future::resultNow).toList();
    }
  }

  /// How each of `runners` calls failed, or nothing where it did not.
  public static List<Optional<Failure>> outcomes(int runners, Runnable work)
      throws InterruptedException, ExecutionException {
    return of(runners, () -> outcome(work));
  }

  private static Optional<Failure> outcome(Runnable work) {
    try {
      work.run();
      return Optional.empty();
    } catch (Failure failure) {
      return Optional.of(failure);
    }
  }
}
