package io.vibhava.cli;

import io.vibhava.cli.console.Console;
import io.vibhava.cli.console.Tty;
import java.io.InputStream;

/// Desks for what is tested without a command line.
public final class Desks {

  private Desks() {}

  public static Desk of(House house) {
    return new Desk(
        house, new Console(InputStream.nullInputStream(), System.out, System.err, Tty.none()));
  }
}
