package io.vibhava.cli.chat;

import io.vibhava.cli.Desk;
import io.vibhava.cli.console.Lines;
import io.vibhava.cli.console.Utf8;

/// What is said once: the text on the command line, or all of standard input.
final class Said {

  private static final String STANDARD_INPUT = "-";

  private Said() {}

  /// @throws io.vibhava.domain.Failure if it can't be taken as text
  static String of(String argument, Desk desk) {
    return argument.equals(STANDARD_INPUT) ? read(desk) : Utf8.argument("message", argument);
  }

  private static String read(Desk desk) {
    var line = new Lines(desk.console().in(), desk.settings().lineBytesMax()).rest();
    line.flatMap(Lines.Line::problem)
        .ifPresent(problem -> {
          throw problem;
        });
    return line.map(Lines.Line::text).orElse("");
  }
}
