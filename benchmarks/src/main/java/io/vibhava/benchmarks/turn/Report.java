package io.vibhava.benchmarks.turn;

import io.vibhava.benchmarks.common.JsonLine;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What was measured, for people and as one line of JSON.
final class Report {

  private static final String HOW =
      """
      Milliseconds from the call to the first piece, medians. The ratio is (ours - bare SDK) / (peer - its bare model).
      Ours makes what was said durable before the first piece is heard. In turn with the others, the disk by itself
      makes %,d bytes durable, as much as such a commit writes (fdatasync of a file whose space is there): %.3f.
      A turn is held up by its commit from when the server has sent the first piece to when the commit is done.
      The disk's share is taken from each turn singly: the time it was held up, but no more than that fdatasync.
      `ours` and `ratio` are without the disk's share, `oursWithFsync` and `ratioWithFsync` are as it was.
      """;
  private static final String AT =
      """
      %,d memories
        ours %.3f (p99 %.3f), of it held up by the commit %.3f (p99 %.3f), the disk's share %.3f; bare SDK %.3f
          composed after %.3f, sent after %.3f, answered after %.3f, durable after %.3f
        peer %.3f (p99 %.3f); its bare model %.3f
        ratio %.3f (goal %.2f), with fsync %.3f\
      """;

  private final Map<Integer, Result> bySize;
  private final Map<Integer, Double> goals;

  Report(Map<Integer, Result> bySize, Map<Integer, Double> goals) {
    this.bySize = bySize;
    this.goals = goals;
  }

  String table() {
    return how()
        + bySize.entrySet().stream()
            .map(one -> at(one.getKey(), one.getValue()))
            .collect(Collectors.joining("\n"));
  }

  private String how() {
    return text(HOW, Disk.COMMIT_BYTES, flush());
  }

  private double flush() {
    return bySize.values().iterator().next().flush();
  }

  private String at(int size, Result at) {
    return text(
        AT,
        size,
        at.median(Course::firstMillis),
        at.percentile(Course::firstMillis, 99),
        at.heldUp(),
        at.percentile(Course::heldUpMillis, 99),
        at.disk(),
        at.bare().median(),
        at.median(course -> Stopwatch.millis(course.begun(), course.composed())),
        at.median(course -> Stopwatch.millis(course.begun(), course.sent())),
        at.median(course -> Stopwatch.millis(course.begun(), course.answered())),
        at.median(course -> Stopwatch.millis(course.begun(), course.durable())),
        at.peer().median(),
        at.peer().percentile(99),
        at.peerBare().median(),
        at.ratio(),
        goals.getOrDefault(size, Double.NaN),
        at.ratioWithFlush());
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  JsonLine json() {
    return new JsonLine("turn")
        .text("unit", "ms p50")
        .each("ours", "%.3f", bySize, Result::ours)
        .each("peer", "%.3f", bySize, Result::peers)
        .each("ratio", "%.3f", bySize, Result::ratio)
        .number("fsync", "%.3f", flush())
        .each("fsyncShare", "%.3f", bySize, Result::disk)
        .each("heldUp", "%.3f", bySize, Result::heldUp)
        .each("oursWithFsync", "%.3f", bySize, Result::oursWithFlush)
        .each("ratioWithFsync", "%.3f", bySize, Result::ratioWithFlush);
  }
}
