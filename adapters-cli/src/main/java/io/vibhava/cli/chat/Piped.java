package io.vibhava.cli.chat;

import io.vibhava.cli.Desk;
import io.vibhava.cli.Open;
import io.vibhava.cli.console.Exit;
import io.vibhava.cli.console.Lines.Line;
import io.vibhava.cli.turn.Speaker;
import io.vibhava.cli.turn.Stop;
import io.vibhava.cli.turn.Talk;
import java.util.Optional;

/// Says each line of standard input, until it ends. A line that fails does not end the others.
record Piped(Desk desk, Open open, Stop stop) {

  /// @return the exit code: that of the last failure
  int run(Talk talk, Speaker speaker) {
    var incoming = Incoming.of(desk.console().in(), desk.settings().lineBytesMax());
    var code = Exit.OK;
    for (var line = next(incoming); line.isPresent(); line = next(incoming)) {
      var latest = say(talk, speaker, line.get());
      code = latest == Exit.OK ? code : latest;
    }
    new Once(desk, open, stop).learn();
    return stop.code().orElse(code);
  }

  private Optional<Line> next(Incoming incoming) {
    return stop.waiting(incoming::next).flatMap(line -> line);
  }

  private static int say(Talk talk, Speaker speaker, Line line) {
    return line.problem()
        .map(speaker::refuse)
        .orElseGet(() ->
            line.text().isBlank()
                ? Exit.OK
                : speaker.take(
                    (teller, cancellation) -> talk.say(line.text(), teller, cancellation)));
  }
}
