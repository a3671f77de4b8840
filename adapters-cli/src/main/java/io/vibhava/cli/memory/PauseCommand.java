package io.vibhava.cli.memory;

import io.vibhava.cli.Desk;
import io.vibhava.cli.console.Exit;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Pauses learning.
@Command(
    name = "pause",
    description =
        "Pause learning: what is said from now on is not remembered, then or ever. "
            + "It stays in its conversation. memory resume ends it; see also: chat --temporary.")
final class PauseCommand implements Callable<Integer> {

  private final Desk desk;

  PauseCommand(Desk desk) {
    this.desk = desk;
  }

  @Mixin private final Whose whose = new Whose();

  @Override
  public Integer call() {
    try (var open = desk.open()) {
      var scope = whose.scope(open);
      var changed = open.engine().pauseLearning().pause(scope, true);
      desk.console().line(changed ? "learning is paused" : "nothing was changed");
    }
    return Exit.OK;
  }
}
