package io.vibhava.cli.chat;

import io.vibhava.cli.Desk;
import io.vibhava.cli.Open;
import io.vibhava.cli.TemporaryOpen;
import io.vibhava.cli.session.Session;
import io.vibhava.cli.turn.EventJson;
import io.vibhava.cli.turn.JsonTeller;
import io.vibhava.cli.turn.PlainTeller;
import io.vibhava.cli.turn.Speaker;
import io.vibhava.cli.turn.Stop;
import io.vibhava.domain.Failure;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Talks with an avatar.
@Command(
    name = "chat",
    description =
        "Talk with an avatar. Goes on with the last conversation with it. "
            + "Lines on standard input that is no terminal are messages, one each, taken as they are.",
    footer = {
      "",
      "Ends with 0, or with the code of the last failure: 2 invalid, 3 not found, 4 not allowed, "
          + "5 conflict, 6 limit, 7 unavailable; 130 after Ctrl-C."
    })
final class ChatCommand implements Callable<Integer> {

  private final Desk desk;

  ChatCommand(Desk desk) {
    this.desk = desk;
  }

  @Mixin private Where where = new Where();

  @Option(
      names = "--once",
      paramLabel = "TEXT|-",
      description = "Say one thing, print the reply, end; - takes all of standard input.")
  private @Nullable String once;

  @Option(
      names = "--json",
      description = "One event a line: asked, recalled, spoke, done or failed.")
  private boolean json;

  @Option(
      names = "--temporary",
      description =
          "Leave no trace: nothing of this chat is kept or learned. What the avatar remembers comes to "
              + "mind in it all the same; the words go to the model that speaks.")
  private boolean temporary;

  @Override
  public Integer call() {
    try {
      return chat();
    } catch (Failure e) {
      if (json) {
        desk.console().json(EventJson.failed(e));
      }
      throw e;
    }
  }

  private int chat() {
    if (once != null) {
      var said = Said.of(once, desk);
      return listening((open, stop) ->
          new Once(desk, open, stop).say(where.talk(open, desk), said, speaker(stop)));
    }
    var tty = desk.console().tty();
    return tty.in() && tty.out() && !json ? session() : piped();
  }

  private int piped() {
    return listening(
        (open, stop) -> new Piped(desk, open, stop).run(where.talk(open, desk), speaker(stop)));
  }

  private int listening(BiFunction<Open, Stop, Integer> work) {
    try (var stop = Stop.onSignals("INT", "HUP", "TERM");
        var open = desk.open()) {
      desk.console().note(open.brainNotice());
      return work.apply(sitting(open), stop);
    }
  }

  private int session() {
    try (var stop = Stop.onSignals("HUP", "TERM");
        var open = desk.open()) {
      desk.console().note(open.brainNotice());
      var here = sitting(open);
      return Session.atTerminal(desk, here, stop, where.talk(here, desk));
    }
  }

  private Open sitting(Open open) {
    if (!temporary) {
      return open;
    }
    desk.console().note("temporary: nothing of this chat is kept");
    return TemporaryOpen.of(open);
  }

  private Speaker speaker(Stop stop) {
    var console = desk.console();
    return new Speaker(stop, json ? new JsonTeller(console) : new PlainTeller(console), console);
  }
}
