package io.vibhava.cli.chat;

import io.vibhava.cli.Desk;
import io.vibhava.cli.Open;
import io.vibhava.cli.turn.Speaker;
import io.vibhava.cli.turn.Stop;
import io.vibhava.cli.turn.Talk;

/// Says one thing, and learns from it what is cheap to learn.
record Once(Desk desk, Open open, Stop stop) {

  /// @return the exit code
  int say(Talk talk, String text, Speaker speaker) {
    var code = speaker.take((teller, cancellation) -> talk.say(text, teller, cancellation));
    learn();
    return stop.code().orElse(code);
  }

  void learn() {
    stop.waiting(() -> {
      open.learnFor(desk.settings().learnTimeout());
      return true;
    });
  }
}
