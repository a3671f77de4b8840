package io.vibhava.cli;

import io.vibhava.cli.console.Console;
import java.util.Locale;

/// How far a long look has come, in one line of standard error that is written over; nothing where
/// that is no terminal.
record Progress(Console console) {

  private static final String CLEARED = "\r\u001b[K";

  void show(long rows) {
    aside(CLEARED + String.format(Locale.ROOT, "%,d rows opened", rows));
  }

  void clear() {
    aside(CLEARED);
  }

  private void aside(String text) {
    if (console.tty().err()) {
      console.aside(text);
    }
  }
}
