package io.vibhava.cli.console;

/// Whoever read standard output has left: there is nobody to go on for.
public final class Gone extends RuntimeException {

  Gone() {
    super("standard output is closed", null, false, false);
  }
}
