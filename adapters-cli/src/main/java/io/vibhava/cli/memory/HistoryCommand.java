package io.vibhava.cli.memory;

import io.vibhava.cli.Desk;
import io.vibhava.cli.Open;
import io.vibhava.cli.console.Exit;
import io.vibhava.domain.memory.Deed;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists what the person changed.
@Command(
    name = "history",
    description = "List what you changed of what is remembered, or of one memory, in order.")
final class HistoryCommand implements Callable<Integer> {

  private final Desk desk;

  HistoryCommand(Desk desk) {
    this.desk = desk;
  }

  @Parameters(paramLabel = "ID", arity = "0..1", description = "Only what was done to this memory.")
  private @Nullable String id;

  @Option(names = "--avatar", paramLabel = "NAME", description = "Only what this avatar remembers.")
  private @Nullable String avatar;

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Override
  public Integer call() {
    try (var open = desk.open()) {
      for (var holder : Scopes.holders(open, Optional.ofNullable(avatar))) {
        open.engine().readDeeds().read(Scopes.of(open, holder)).all().stream()
            .filter(this::isWanted)
            .forEach(deed -> print(open, deed, holder.name()));
      }
    }
    return Exit.OK;
  }

  private boolean isWanted(Deed deed) {
    return id == null
        || DeedLine.memories(deed.act()).stream().anyMatch(it -> it.toString().startsWith(id));
  }

  private void print(Open open, Deed deed, String holder) {
    if (json) {
      desk.console().json(DeedJson.of(deed, holder));
    } else {
      desk.console().line(new DeedLine(open.zone()).of(deed, holder));
    }
  }
}
