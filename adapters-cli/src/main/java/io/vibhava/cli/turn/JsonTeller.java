package io.vibhava.cli.turn;

import io.vibhava.cli.console.Console;
import io.vibhava.domain.Failure;
import io.vibhava.domain.turn.TurnEvent;

/// Shows a turn as JSON, one event a line.
public final class JsonTeller implements Teller {

  private final Console console;

  public JsonTeller(Console console) {
    this.console = console;
  }

  @Override
  public void accept(TurnEvent event) {
    if (!(event instanceof TurnEvent.Failed)) {
      console.json(EventJson.of(event));
    }
  }

  @Override
  public void failed(Failure failure) {
    console.json(EventJson.failed(failure));
  }
}
