package io.vibhava.cli.memory;

import io.vibhava.application.memory.ExplainMemory.Origin;
import io.vibhava.cli.Desk;
import io.vibhava.cli.Open;
import io.vibhava.cli.console.Exit;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows where a memory comes from.
@Command(name = "why", description = "Show where a memory comes from and what became of it.")
final class WhyMemoryCommand implements Callable<Integer> {

  private final Desk desk;

  WhyMemoryCommand(Desk desk) {
    this.desk = desk;
  }

  @Parameters(paramLabel = "ID", description = "Its id, or as much of it as no other has.")
  private String id = "";

  @Option(names = "--avatar", paramLabel = "NAME", description = "Only what this avatar remembers.")
  private @Nullable String avatar;

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Override
  public Integer call() {
    try (var open = desk.open()) {
      var held = Held.find(open, Optional.ofNullable(avatar), id);
      var scope = Scopes.of(open, held.avatar());
      print(open, held, open.engine().explainMemory().explain(scope, held.memory().id()));
    }
    return Exit.OK;
  }

  private void print(Open open, Held held, Origin origin) {
    if (json) {
      desk.console().json(OriginJson.of(origin, held.avatar().name()));
    } else {
      new OriginText(open.zone(), held.avatar().name()).lines(origin).forEach(desk.console()::line);
    }
  }
}
