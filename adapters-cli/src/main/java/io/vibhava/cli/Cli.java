package io.vibhava.cli;

import java.io.InputStream;
import java.io.PrintStream;

/// The terminal's entry.
public final class Cli {

  private Cli() {}

  /// Runs one command to its end.
  ///
  /// @return the exit code
  public static int run(
      House house, String[] args, InputStream in, PrintStream out, PrintStream err) {
    err.println("vibhava " + house.version());
    return 2;
  }
}
