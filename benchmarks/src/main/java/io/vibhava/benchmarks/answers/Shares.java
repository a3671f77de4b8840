package io.vibhava.benchmarks.answers;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How many of some answers were how.
record Shares(List<Judged> of) {

  Shares where(Predicate<Judged> wanted) {
    return new Shares(of.stream().filter(wanted).toList());
  }

  int count() {
    return of.size();
  }

  double share(Verdict verdict) {
    var such = of.stream().filter(it -> it.verdict() == verdict).count();
    return of.isEmpty() ? 0 : (double) such / of.size();
  }

  /// `"questions":N,"right":…` and so on.
  String fields() {
    return "\"questions\":%d,".formatted(count())
        + Stream.of(Verdict.values())
            .map(it -> String.format(Locale.ROOT, "\"%s\":%.4f", it.word(), share(it)))
            .collect(Collectors.joining(","));
  }
}
