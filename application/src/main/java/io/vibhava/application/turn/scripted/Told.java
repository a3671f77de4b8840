package io.vibhava.application.turn.scripted;

import java.time.Instant;

/// One thing that the person told.
///
/// @param quote their words
/// @param statement what was understood, in the third person; empty where it was not
record Told(String quote, String statement, Instant at, Standing standing) {

  Told(String quote, String statement, Instant at) {
    this(quote, statement, at, Standing.TOLD);
  }

  boolean isUnderstood() {
    return !statement.isEmpty();
  }

  /// What a question is held against: what was understood, or the words where nothing was.
  String plain() {
    return isUnderstood() ? statement : quote.replace('’', '\'');
  }
}
