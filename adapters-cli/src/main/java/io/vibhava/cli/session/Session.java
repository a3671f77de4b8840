package io.vibhava.cli.session;

import io.vibhava.application.conversation.ReadConversation.Extent;
import io.vibhava.cli.Desk;
import io.vibhava.cli.Open;
import io.vibhava.cli.console.Exit;
import io.vibhava.cli.console.Style;
import io.vibhava.cli.session.Screen.Read;
import io.vibhava.cli.turn.Speaker;
import io.vibhava.cli.turn.Stop;
import io.vibhava.cli.turn.Talk;
import io.vibhava.domain.Failure;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.Role;
import org.jline.terminal.Terminal;

/// A talk at a terminal, with commands to the program itself in between.
public final class Session {

  private final Desk desk;
  private final Open open;
  private final Stop stop;
  private final Talk talk;
  private final Screen screen;

  Session(Desk desk, Open open, Stop stop, Talk talk, Screen screen) {
    this.desk = desk;
    this.open = open;
    this.stop = stop;
    this.talk = talk;
    this.screen = screen;
  }

  /// Talks at the terminal that this process was started at, until the person leaves.
  ///
  /// @return the exit code
  public static int atTerminal(Desk desk, Open open, Stop stop, Talk talk) {
    return at(Screen.ofProcess(), desk, open, stop, talk);
  }

  static int at(Terminal terminal, Desk desk, Open open, Stop stop, Talk talk) {
    var style = new Style(desk.console().style().colours());
    try (var screen = new Screen(terminal, SlashCommands.completions(), style)) {
      return new Session(desk, open, stop, talk, screen).run();
    } catch (Screen.Hangup e) {
      return stop.code().orElse(Exit.PIPE_CLOSED);
    }
  }

  private int run() {
    open.learnInBackground();
    new Welcome(open, talk, screen).say();
    refill();
    while (stop.code().isEmpty()) {
      switch (stop.waiting(this::read).orElse(new Read.Interrupted())) {
        case Read.Typed(var text) -> {
          if (hear(text) == After.LEAVE) {
            return stop.code().orElse(Exit.OK);
          }
        }
        case Read.Ended _ -> {
          return stop.code().orElse(Exit.OK);
        }
        case Read.Interrupted _ -> {
          return stop.code().orElse(Stop.INTERRUPTED);
        }
      }
    }
    return stop.code().orElse(Exit.OK);
  }

  private Read read() {
    return screen.read(screen.style().bold("you") + " ");
  }

  private After hear(String text) {
    if (text.isBlank()) {
      return After.STAY;
    }
    try {
      return SlashCommands.of(text)
          .map(command -> command.run(this))
          .orElseGet(() -> say(SlashCommands.unescaped(text)));
    } catch (Failure e) {
      screen.line(screen.style().bad(String.valueOf(e.getMessage())));
      return After.STAY;
    }
  }

  private After say(String text) {
    return speak((teller, cancellation) -> talk.say(text, teller, cancellation));
  }

  /// Takes a turn; Ctrl-C cuts its reply short and stays.
  After speak(Speaker.Taking turn) {
    var teller = new SessionTeller(screen, talk.avatar().name());
    var speaker = new Speaker(stop, teller, desk.console());
    screen.whileSpeaking(stop::cutShort, () -> speaker.take(turn));
    return After.STAY;
  }

  /// The arrow keys go back through what the person said in this conversation.
  void refill() {
    var said =
        talk.said(Extent.TO_HEAD).stream()
            .filter(message -> message.role() == Role.USER && message.isReadable())
            .map(Message::text)
            .toList();
    var max = desk.settings().historyLinesMax();
    screen.recall(said.subList(Math.max(0, said.size() - max), said.size()));
  }

  Desk desk() {
    return desk;
  }

  Open open() {
    return open;
  }

  Talk talk() {
    return talk;
  }

  Screen screen() {
    return screen;
  }
}
