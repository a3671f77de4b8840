package io.vibhava.cli.turn;

import io.vibhava.cli.console.Console;
import io.vibhava.cli.console.Visible;
import io.vibhava.domain.Failure;
import io.vibhava.domain.turn.TurnEvent;

/// Shows of a turn what is spoken, as it comes, and nothing else on standard output.
public final class PlainTeller implements Teller {

  private final Console console;
  private boolean atLineStart = true;

  public PlainTeller(Console console) {
    this.console = console;
  }

  @Override
  public void accept(TurnEvent event) {
    switch (event) {
      case TurnEvent.Spoke spoke -> speak(Visible.of(spoke.text()));
      case TurnEvent.Done _ -> end();
      case TurnEvent.Asked _, TurnEvent.Recalled _, TurnEvent.Failed _ -> {}
    }
  }

  private void speak(String text) {
    if (!text.isEmpty()) {
      console.print(text);
      atLineStart = text.endsWith("\n");
    }
  }

  private void end() {
    if (!atLineStart) {
      console.print("\n");
    }
    atLineStart = true;
  }

  @Override
  public void failed(Failure failure) {
    console.note(failure);
  }
}
