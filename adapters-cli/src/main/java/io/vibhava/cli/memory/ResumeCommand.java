package io.vibhava.cli.memory;

import io.vibhava.cli.Desk;
import io.vibhava.cli.console.Exit;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Goes on with learning.
@Command(
    name = "resume",
    description = {"Go on with learning. What was said while it was paused stays unlearned."})
final class ResumeCommand implements Callable<Integer> {

  private final Desk desk;

  ResumeCommand(Desk desk) {
    this.desk = desk;
  }

  @Option(
      names = "--avatar",
      paramLabel = "NAME",
      description = "Whose memory; that of the usual avatar if none is named.")
  private @Nullable String avatar;

  @Override
  public Integer call() {
    try (var open = desk.open()) {
      var scope = Scopes.ofOne(open, Optional.ofNullable(avatar));
      var changed = open.engine().pauseLearning().pause(scope, false);
      desk.console().line(changed ? "learning goes on" : "nothing was changed");
    }
    return Exit.OK;
  }
}
