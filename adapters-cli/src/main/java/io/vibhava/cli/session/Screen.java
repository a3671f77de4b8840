package io.vibhava.cli.session;

import io.vibhava.cli.console.Style;
import io.vibhava.cli.console.Visible;
import io.vibhava.domain.Failure;
import java.io.IOError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.reader.impl.completer.StringsCompleter;
import org.jline.reader.impl.history.DefaultHistory;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;

/// The terminal of a session: lines are edited on it, and replies appear as they come.
final class Screen implements AutoCloseable {

  private static final Set<String> YES = Set.of("y", "yes");

  private static final Size USUAL_SIZE = Size.of(80, 24);

  private final Terminal terminal;
  private final LineReader reader;
  private final Style style;

  /// @param commands what can be completed at the start of a line
  Screen(Terminal terminal, List<String> commands, Style style) {
    this.terminal = terminal;
    this.style = style;
    this.reader = reader(terminal, commands);
  }

  /// The terminal that this process was started at. It is not asked what it can do, since what is
  /// typed meanwhile would be lost.
  static Terminal ofProcess() {
    try {
      var terminal =
          TerminalBuilder.builder()
              .system(true)
              .encoding(StandardCharsets.UTF_8)
              .graphemeCluster(false)
              .build();
      return withSize(terminal);
    } catch (IOException e) {
      throw new Failure.Unavailable("terminal: it can't be opened (%s)".formatted(e), e);
    }
  }

  /// A pseudo-terminal has no size until somebody gives it one.
  private static Terminal withSize(Terminal terminal) {
    if (terminal.getColumns() == 0 || terminal.getRows() == 0) {
      terminal.setSize(USUAL_SIZE);
    }
    return terminal;
  }

  /// Quotes and backslashes mean nothing in a talk, nor does an exclamation mark; a pasted text is
  /// one message, however many lines it has. The history is never written to a file.
  private static LineReader reader(Terminal terminal, List<String> commands) {
    var parser = new DefaultParser();
    parser.setQuoteChars(null);
    parser.setEscapeChars(null);
    return LineReaderBuilder.builder()
        .terminal(terminal)
        .appName("vibhava")
        .parser(parser)
        .history(new DefaultHistory())
        .completer(new StringsCompleter(commands))
        .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
        .option(LineReader.Option.BRACKETED_PASTE, true)
        .variable(LineReader.BELL_STYLE, "none")
        .build();
  }

  /// What came of waiting for a line.
  sealed interface Read {

    /// A line, or several that were pasted.
    record Typed(String text) implements Read {}

    /// Ctrl-D, or the terminal is gone.
    record Ended() implements Read {}

    /// Ctrl-C, or a signal.
    record Interrupted() implements Read {}
  }

  Read read(String prompt) {
    try {
      return new Read.Typed(reader.readLine(prompt));
    } catch (EndOfFileException e) {
      return new Read.Ended();
    } catch (UserInterruptException e) {
      return new Read.Interrupted();
    } catch (IOError e) {
      throw new Hangup();
    }
  }

  boolean confirms(String question) {
    reader.setVariable(LineReader.DISABLE_HISTORY, true);
    var answer = read(question + " [y/N] ");
    reader.setVariable(LineReader.DISABLE_HISTORY, false);
    return answer instanceof Read.Typed typed
        && YES.contains(typed.text().strip().toLowerCase(Locale.ROOT));
  }

  /// Fills what the arrow keys go back through.
  void recall(List<String> lines) {
    var history = reader.getHistory();
    try {
      history.purge();
    } catch (IOException e) {
      throw new IllegalStateException("a history in memory can't fail", e);
    }
    lines.forEach(history::add);
  }

  /// Runs `work` while Ctrl-C means `interrupt`, and what is typed does not show.
  void whileSpeaking(Runnable interrupt, Runnable work) {
    var before = terminal.handle(Signal.INT, _ -> interrupt.run());
    echo(false);
    try {
      work.run();
    } finally {
      terminal.handle(Signal.INT, before);
    }
    echo(true);
  }

  private void echo(boolean shows) {
    try {
      terminal.echo(shows);
    } catch (IOError e) {
      throw new Hangup();
    }
  }

  /// Whether what was written can be taken back, for a sign of waiting.
  boolean canErase() {
    return !terminal.getType().startsWith(Terminal.TYPE_DUMB);
  }

  /// Folds a text by the screen's columns; leaves it as it is where nothing can be taken back.
  Folding folding() {
    return new Folding(canErase() ? terminal.getColumns() : Integer.MAX_VALUE);
  }

  void print(String text) {
    terminal.writer().print(text);
    terminal.flush();
    if (terminal.writer().checkError()) {
      throw new Hangup();
    }
  }

  void line(String text) {
    print(text + "\n");
  }

  /// Text that somebody wrote.
  void told(String text) {
    line(Visible.of(text));
  }

  Style style() {
    return style;
  }

  @Override
  public void close() {
    try {
      terminal.close();
    } catch (IOException | IOError e) {
      // It is gone, so there is nothing to give back.
    }
  }

  /// The terminal is gone.
  static final class Hangup extends RuntimeException {
    Hangup() {
      super("the terminal is gone", null, false, false);
    }
  }
}
