package io.vibhava.cli.turn;

import io.vibhava.application.turn.Cancellation;
import io.vibhava.cli.console.Console;
import io.vibhava.cli.console.Exit;
import io.vibhava.domain.Failure;
import io.vibhava.domain.turn.Turn;

/// Takes turns at the terminal: shows each, and gives it its exit code.
public final class Speaker {

  private final Stop stop;
  private final Teller teller;
  private final Console console;

  public Speaker(Stop stop, Teller teller, Console console) {
    this.stop = stop;
    this.teller = teller;
    this.console = console;
  }

  /// Takes a turn.
  ///
  /// @return its exit code
  public int take(Taking turn) {
    try {
      return ended(stop.speaking(cancellation -> turn.take(teller, cancellation)));
    } catch (Failure e) {
      return refuse(e);
    }
  }

  /// A way to take a turn.
  @FunctionalInterface
  public interface Taking {
    Turn take(Teller teller, Cancellation cancellation);
  }

  /// Tells of something that can't even be asked.
  ///
  /// @return its exit code
  public int refuse(Failure failure) {
    teller.failed(failure);
    return Exit.of(failure);
  }

  private int ended(Turn turn) {
    turn.problem().ifPresent(problem -> console.note("the reply broke off: " + problem.message()));
    return turn.problem().map(problem -> Exit.of(problem.code())).orElse(Exit.OK);
  }
}
