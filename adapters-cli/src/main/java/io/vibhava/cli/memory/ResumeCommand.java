package io.vibhava.cli.memory;

import io.vibhava.cli.Desk;
import io.vibhava.cli.console.Exit;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Goes on with learning.
@Command(
    name = "resume",
    description = "Go on with learning. What was said while it was paused stays unlearned.")
final class ResumeCommand implements Callable<Integer> {

  private final Desk desk;

  ResumeCommand(Desk desk) {
    this.desk = desk;
  }

  @Mixin private final Whose whose = new Whose();

  @Override
  public Integer call() {
    try (var open = desk.open()) {
      var scope = whose.scope(open);
      var changed = open.engine().pauseLearning().pause(scope, false);
      desk.console().line(changed ? "learning goes on" : "nothing was changed");
    }
    return Exit.OK;
  }
}
