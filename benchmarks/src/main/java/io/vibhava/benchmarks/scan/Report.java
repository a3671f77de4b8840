package io.vibhava.benchmarks.scan;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
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
  static String json(List<Figures> all) {
    var bytes = all.stream().filter(at -> at.size() >= BYTES_AT).findFirst().orElse(all.getLast());
    return text(
        "{\"bench\":\"scan\",\"unit\":\"us cpu p50\",\"ours\":%s,\"oursRanked\":%s,\"peer\":%s,\"ratio\":%s,\"recall\":%s,"
            + "\"bytesPerMemory\":%.0f,\"peerBytesPerMemory\":%.0f}",
        bySize(all, "%.1f", Figures::oursMicros),
        bySize(all, "%.1f", at -> at.ranked().processorMicros(50)),
        bySize(all, "%.1f", Figures::peerMicros),
        bySize(all, "%.5f", Figures::ratio),
        bySize(all, "%.4f", Figures::recall),
        bytes.bytes(),
        bytes.peerBytes());
  }

  private static String bySize(List<Figures> all, String format, ToDoubleFunction<Figures> figure) {
    return all.stream()
        .map(at -> text("\"%d\":" + format, at.size(), figure.applyAsDouble(at)))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
