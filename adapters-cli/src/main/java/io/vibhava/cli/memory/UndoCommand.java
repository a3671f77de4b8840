package io.vibhava.cli.memory;

import io.vibhava.cli.Desk;
import io.vibhava.cli.Open;
import io.vibhava.cli.console.Exit;
import io.vibhava.domain.memory.Deed;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Undoes a change.
@Command(
    name = "undo",
    description = "Undo your last change of what is remembered, or the one that is numbered.",
    footer = {"", "What was forgotten can not be brought back."})
final class UndoCommand implements Callable<Integer> {

  private final Desk desk;

  UndoCommand(Desk desk) {
    this.desk = desk;
  }

  @Parameters(
      paramLabel = "CHANGE",
      arity = "0..1",
      description = "Its number; see: memory history.")
  private @Nullable Integer change;

  @Mixin private final Whose whose = new Whose();

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Override
  public Integer call() {
    try (var open = desk.open()) {
      var holder = whose.name(open);
      var undone = open.engine().undoDeed().undo(whose.scope(open), Optional.ofNullable(change));
      print(open, undone, holder);
    }
    return Exit.OK;
  }

  private void print(Open open, Deed undone, String holder) {
    if (json) {
      desk.console().json(DeedJson.of(undone, holder));
    } else {
      desk.console().line("undone: " + new DeedLine(open.zone()).of(undone, holder));
    }
  }
}
