package io.vibhava.benchmarks.writes;

import io.vibhava.benchmarks.common.DiskFolder;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// How many sealed messages a second are durable with 1, 16 and 64 who write at once: ours, which
/// groups commits, against one commit for each write of the same rows, and against how often the
/// same disk flushes a small record.
///
/// A message is durable when the call that keeps it returns: `Turns.ask` keeps the person's, with
/// the turn and a job, and `Turns.finish` the avatar's, with how it came about.
public final class WritesBenchmark {

  private static final List<Integer> WRITERS = List.of(1, 16, 64);
  private static final Map<Integer, Double> GOALS = Map.of(1, 0.5, 16, 2.0, 64, 3.0);

  private WritesBenchmark() {}

  /// @param arguments the milliseconds of each measurement and how many rounds; 1000 and 7 where
  ///   they are not given
  public static void main(String[] arguments) throws Exception {
    var slice = Duration.ofMillis(arguments.length > 0 ? Long.parseLong(arguments[0]) : 1000);
    var rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
    try (var folder = DiskFolder.named("writes")) {
      var results = new Measurement(folder.path(), slice, rounds).of(WRITERS);
      System.out.println(results.table(GOALS));
      System.out.println(results.json());
    }
  }
}
