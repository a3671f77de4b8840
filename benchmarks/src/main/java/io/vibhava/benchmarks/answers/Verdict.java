package io.vibhava.benchmarks.answers;

import java.util.Locale;

/// How an answer was.
enum Verdict {
  RIGHT,
  /// Names what is no longer so.
  STALE,
  /// Names what is not the answer, or anything where nothing was told.
  INVENTED,
  /// Does not answer what was told.
  SILENT;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
