package io.vibhava;

import io.vibhava.cli.Cli;
import io.vibhava.terminal.TerminalHouse;

/// The program's door: the terminal.
public final class Main {

  /// Named apart from logback's own file, so that an embedding program never meets our
  /// configuration.
  private static final String LOGGING = "vibhava-logback.xml";

  private Main() {}

  public static void main(String[] args) {
    System.setProperty(
        "logback.configurationFile", System.getProperty("logback.configurationFile", LOGGING));
    System.exit(
        Cli.run(new TerminalHouse(System.getenv()), args, System.in, System.out, System.err));
  }
}
