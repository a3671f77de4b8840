package io.vibhava.benchmarks.streams;

import io.vibhava.benchmarks.common.DiskFolder;
import io.vibhava.benchmarks.common.JsonLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Many replies at once, each of twenty events in a second: how late an event comes, and what it
/// takes of the processor, ours and Javalin's own by turns in one run. Then some read next to
/// nothing, and the others are looked at.
public final class StreamsBenchmark {

  private static final int ROUNDS = 2;
  private static final int SLOW_PERCENT = 20;

  private StreamsBenchmark() {}

  /// @param arguments how many streams, 1,000 where it is not given; `--slow` to have some that
  ///   read next to nothing instead of the comparison; `--as-they-fall` to let replies begin when a
  ///   server lets them, so that by accident many speak at one moment
  public static void main(String[] arguments) throws Exception {
    var given = List.of(arguments);
    var streams =
        given.stream()
            .filter(it -> !it.startsWith("--"))
            .map(Integer::parseInt)
            .findFirst()
            .orElse(1000);
    var isSpread = !given.contains("--as-they-fall");
    System.out.println(
        given.contains("--slow") ? slow(streams, isSpread) : compared(streams, isSpread));
  }

  private static JsonLine compared(int streams, boolean isSpread) throws IOException {
    var ours = new ArrayList<Result>();
    var peers = new ArrayList<Result>();
    compare(Course.of(streams, 0, isSpread), ours, peers);
    return line(streams, ours, peers);
  }

  private static JsonLine slow(int streams, boolean isSpread) throws IOException {
    var before = new ArrayList<Result>();
    var after = new ArrayList<Result>();
    slow(Course.of(streams, SLOW_PERCENT, isSpread), before, after);
    var reading = p99(before);
    var beside = p99(after);
    return new JsonLine("streams")
        .text("unit", "ms p99 of those who read")
        .number("streams", "%.0f", streams)
        .number("slow_percent", "%.0f", SLOW_PERCENT)
        .number("ours", "%.2f", beside)
        .number("all_reading", "%.2f", reading)
        .number("ratio", "%.3f", beside / reading);
  }

  private static void compare(Course course, List<Result> ours, List<Result> peers)
      throws IOException {
    try (var folder = DiskFolder.named("streams");
        var our = Remote.start("ours", course, folder.path());
        var peer = Remote.start("javalin", course, folder.path())) {
      for (var round = 0; round <= ROUNDS; round++) {
        var mine = told("ours", Round.run(our, course, 0));
        var theirs = told("peer", Round.run(peer, course, 0));
        if (round > 0) { // The first is for warming up.
          ours.add(mine);
          peers.add(theirs);
        }
      }
    }
  }

  /// The same streams, some of them long, with all reading and with those reading next to nothing:
  /// in turns there and back, so that neither has a server that is warmer.
  private static void slow(Course course, List<Result> before, List<Result> after)
      throws IOException {
    try (var folder = DiskFolder.named("streams");
        var our = Remote.start("ours", course, folder.path())) {
      told("ours, warming up", Round.run(our, course, 0));
      before.add(told("ours, all reading", Round.run(our, course, 0)));
      after.add(told("ours, some slow", Round.run(our, course, SLOW_PERCENT)));
      after.add(told("ours, some slow", Round.run(our, course, SLOW_PERCENT)));
      before.add(told("ours, all reading", Round.run(our, course, 0)));
    }
  }

  private static double p99(List<Result> results) {
    return mean(results, it -> it.delays().millis(99));
  }

  private static Result told(String name, Result result) {
    System.out.println(result.text(name));
    return result;
  }

  private static JsonLine line(int streams, List<Result> ours, List<Result> peers) {
    var our = cpu(ours);
    var peer = cpu(peers);
    return new JsonLine("streams")
        .text("unit", "µs of CPU per event")
        .number("streams", "%.0f", streams)
        .number("ours", "%.1f", our)
        .number("peer", "%.1f", peer)
        .number("ratio", "%.3f", our / peer)
        .number("dropped", "%.0f", ours.stream().mapToInt(it -> it.streams() - it.whole()).sum())
        .number("p50_ms", "%.2f", mean(ours, it -> it.delays().millis(50)))
        .number("p99_ms", "%.2f", p99(ours))
        .number("peer_p99_ms", "%.2f", p99(peers));
  }

  private static double cpu(List<Result> results) {
    return mean(results, Result::cpuMicrosPerEvent);
  }

  private static double mean(List<Result> results, ToDoubleFunction<Result> figure) {
    return results.stream().mapToDouble(figure).average().orElseThrow();
  }
}
