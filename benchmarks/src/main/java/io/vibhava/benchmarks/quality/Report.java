package io.vibhava.benchmarks.quality;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What was measured, for people and as one line of JSON.
final class Report {

  private static final int PERCENT = 100;

  private Report() {}

  static String table(String title, Figures all, double bytes) {
    var lines =
        all.categories().stream()
            .map(category -> line("category " + category, all.of(category)))
            .collect(Collectors.joining("\n"));
    return text(
        """
        %s: %d questions in the totals
        %16s  recall@3     @5    @10    @20  any@10 all@10    MRR   within 256    512  1,024 tokens
        %s
        %s
        ms per question p50 %.1f, p99 %.1f; bytes per memory %.0f
        """,
        title,
        all.usual().count(),
        "",
        lines,
        line("all but 5", all.usual()),
        all.millis(50),
        all.millis(99),
        bytes);
  }

  private static String line(String name, Figures of) {
    return text(
        "%-16s %9.1f %6.1f %6.1f %6.1f %7.1f %6.1f %6.1f %12.1f %6.1f %6.1f   (%d)",
        name,
        PERCENT * of.mean(at -> at.recall(3)),
        PERCENT * of.mean(at -> at.recall(5)),
        PERCENT * of.mean(at -> at.recall(10)),
        PERCENT * of.mean(at -> at.recall(20)),
        PERCENT * of.mean(at -> at.any(10) ? 1 : 0),
        PERCENT * of.mean(at -> at.all(10) ? 1 : 0),
        PERCENT * of.mean(Outcome::reciprocalRank),
        PERCENT * of.mean(at -> at.recallWithin(256)),
        PERCENT * of.mean(at -> at.recallWithin(512)),
        PERCENT * of.mean(at -> at.recallWithin(1_024)),
        of.count());
  }

  static String json(Figures all, double bytes, double auroc) {
    var usual = all.usual();
    return text(
        "{\"bench\":\"quality\",\"questions\":%d,\"recall\":%s,\"any10\":%.4f,\"all10\":%.4f,\"mrr\":%.4f,"
            + "\"categories\":%s,\"tokens\":%s,\"msPerQuestion\":%.2f,\"bytesPerMemory\":%.0f,\"auroc\":%.4f}",
        usual.count(),
        object(List.of(3, 5, 10, 20), k -> text("%.4f", usual.mean(at -> at.recall(k)))),
        usual.mean(at -> at.any(10) ? 1 : 0),
        usual.mean(at -> at.all(10) ? 1 : 0),
        usual.mean(Outcome::reciprocalRank),
        object(all.categories(), category -> category(all.of(category))),
        object(Interview.TOKENS, tokens -> text("%.4f", usual.mean(at -> at.recallWithin(tokens)))),
        all.millis(50),
        bytes,
        auroc);
  }

  private static String category(Figures of) {
    return text("{\"questions\":%d,\"recall10\":%.4f}", of.count(), of.mean(at -> at.recall(10)));
  }

  private static <T> String object(List<T> keys, java.util.function.Function<T, String> value) {
    return keys.stream()
        .map(key -> text("\"%s\":%s", key, value.apply(key)))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
