package io.vibhava.benchmarks.answers;

import java.util.Locale;

/// What a question asks for.
enum Kind {
  /// One thing that was told.
  HOP,
  /// When something is or was.
  TIME,
  /// Who it was.
  WHO,
  /// What the avatar itself said.
  SAID,
  /// What is so now, after it was otherwise before.
  NOW,
  /// What was so before it changed.
  BEFORE,
  /// What was never told.
  NEVER;

  static Kind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
