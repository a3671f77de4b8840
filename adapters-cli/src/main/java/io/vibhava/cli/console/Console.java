package io.vibhava.cli.console;

import io.vibhava.domain.Failure;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// The three streams of a command. Text goes in and out in UTF-8, whatever the locale says, and is
/// on its way when the call returns.
public final class Console {

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final Tty tty;

  public Console(InputStream in, PrintStream out, PrintStream err, Tty tty) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.tty = tty;
  }

  public InputStream in() {
    return in;
  }

  public Tty tty() {
    return tty;
  }

  public Style style() {
    return new Style(tty.out() && System.getenv("NO_COLOR") == null);
  }

  /// @throws Gone if nobody reads standard output any more
  public void print(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    if (out.checkError()) {
      throw new Gone();
    }
  }

  /// @throws Gone if nobody reads standard output any more
  public void line(String text) {
    print(text + "\n");
  }

  /// Prints `shape` as one line of JSON.
  ///
  /// @throws Gone if nobody reads standard output any more
  public void json(Object shape) {
    print(jsonLine(shape));
  }

  /// `shape` as one line of JSON, with its end.
  public static String jsonLine(Object shape) {
    return JsonLines.of(shape) + "\n";
  }

  /// Says something about the work, on standard error.
  public void note(String text) {
    text.lines().forEach(line -> aside("vibhava: " + line + "\n"));
  }

  public void note(Failure failure) {
    note(String.valueOf(failure.getMessage()));
  }

  /// Writes `text` as it is on standard error, such as a question.
  public void aside(String text) {
    err.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    err.flush();
  }
}
