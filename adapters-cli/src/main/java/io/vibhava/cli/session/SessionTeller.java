package io.vibhava.cli.session;

import io.vibhava.cli.console.Visible;
import io.vibhava.cli.turn.Teller;
import io.vibhava.domain.Failure;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnEvent;
import io.vibhava.domain.turn.TurnState;

/// Shows a reply on the screen as it comes, with a sign of waiting until its first piece.
final class SessionTeller implements Teller {

  private static final String WAITING = "…";
  private static final String ERASED = "\b \b";

  private final Screen screen;
  private final String name;
  private boolean waiting;
  private Folding folding;

  SessionTeller(Screen screen, String name) {
    this.screen = screen;
    this.name = Visible.of(name);
    this.folding = screen.folding();
  }

  @Override
  public void accept(TurnEvent event) {
    switch (event) {
      case TurnEvent.Asked _ -> await();
      case TurnEvent.Spoke spoke -> {
        erase();
        screen.print(folding.fold(Visible.of(spoke.text())));
      }
      case TurnEvent.Done done -> screen.line(mark(done.turn()) + "\n");
      case TurnEvent.Recalled _, TurnEvent.Failed _ -> {}
    }
  }

  private void await() {
    screen.print(screen.style().name(name) + " ");
    folding = screen.folding();
    folding.after(name + " ");
    if (screen.canErase()) {
      screen.print(WAITING);
      waiting = true;
    }
  }

  private void erase() {
    if (waiting) {
      screen.print(ERASED);
      waiting = false;
    }
  }

  private String mark(Turn turn) {
    return turn.state() == TurnState.CUT_SHORT ? screen.style().dim(" — cut short") : "";
  }

  @Override
  public void failed(Failure failure) {
    if (waiting) {
      erase();
      screen.line("");
    }
    screen.line(screen.style().bad(String.valueOf(failure.getMessage())) + "\n");
  }
}
