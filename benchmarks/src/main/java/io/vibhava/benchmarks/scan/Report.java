package io.vibhava.benchmarks.scan;

import io.vibhava.benchmarks.common.JsonLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What was measured, for people and as one line of JSON.
final class Report {

  private static final int BYTES_AT = 10_000;

  private Report() {}

  static String table(List<Figures> all) {
    return all.stream().map(Report::line).collect(Collectors.joining("\n"));
  }

  private static String line(Figures at) {
    return text(
        """
        %,d memories
          ours, candidates   cpu p50 %8.1f p99 %8.1f   clock p50 %8.1f p99 %8.1f µs
          ours, and ranked   cpu p50 %8.1f p99 %8.1f   clock p50 %8.1f p99 %8.1f µs
          LangChain4j        cpu p50 %8.1f p99 %8.1f   clock p50 %8.1f p99 %8.1f µs
          ours is 1/%.1f; recall@10 %.4f; heap per memory %.0f bytes, LangChain4j %.0f\
        """,
        at.size(),
        at.ours().processorMicros(50),
        at.ours().processorMicros(99),
        at.ours().clockMicros(50),
        at.ours().clockMicros(99),
        at.ranked().processorMicros(50),
        at.ranked().processorMicros(99),
        at.ranked().clockMicros(50),
        at.ranked().clockMicros(99),
        at.peer().processorMicros(50),
        at.peer().processorMicros(99),
        at.peer().clockMicros(50),
        at.peer().clockMicros(99),
        1 / at.ratio(),
        at.recall(),
        at.bytes(),
        at.peerBytes());
  }

  /// Times are the p50 of thread processor time, in microseconds.
  static JsonLine json(List<Figures> all) {
    var bytes = all.stream().filter(at -> at.size() >= BYTES_AT).findFirst().orElse(all.getLast());
    var bySize = new LinkedHashMap<Integer, Figures>();
    all.forEach(at -> bySize.put(at.size(), at));
    return new JsonLine("scan")
        .text("unit", "us cpu p50")
        .each("ours", "%.1f", bySize, Figures::oursMicros)
        .each("oursRanked", "%.1f", bySize, at -> at.ranked().processorMicros(50))
        .each("peer", "%.1f", bySize, Figures::peerMicros)
        .each("ratio", "%.5f", bySize, Figures::ratio)
        .each("recall", "%.4f", bySize, Figures::recall)
        .number("bytesPerMemory", "%.0f", bytes.bytes())
        .number("peerBytesPerMemory", "%.0f", bytes.peerBytes());
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
