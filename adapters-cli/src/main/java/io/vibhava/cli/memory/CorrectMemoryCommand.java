package io.vibhava.cli.memory;

import io.vibhava.cli.Desk;
import io.vibhava.cli.console.Exit;
import io.vibhava.cli.console.Utf8;
import io.vibhava.cli.console.Visible;
import io.vibhava.domain.memory.Memory;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Corrects what is held true.
@Command(
    name = "correct",
    description =
        "Correct what is held true of you. "
            + "The old belief is no longer held; yours takes its place. memory undo brings it back.")
final class CorrectMemoryCommand implements Callable<Integer> {

  private final Desk desk;

  CorrectMemoryCommand(Desk desk) {
    this.desk = desk;
  }

  @Parameters(paramLabel = "ID", description = "Its id, or as much of it as no other has.")
  private String id = "";

  @Parameters(
      paramLabel = "TEXT",
      index = "1..*",
      arity = "1..*",
      description = "What is so instead: one sentence that stands by itself.")
  private List<String> text = List.of();

  @Option(names = "--avatar", paramLabel = "NAME", description = "Only what this avatar remembers.")
  private @Nullable String avatar;

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Override
  public Integer call() {
    var written = Utf8.argument("correction", String.join(" ", text));
    try (var open = desk.open()) {
      var held = Held.find(open, Optional.ofNullable(avatar), id);
      var scope = Scopes.of(open, held.avatar());
      print(held, open.engine().correctMemory().correct(scope, held.memory().id(), written));
    }
    return Exit.OK;
  }

  private void print(Held held, Memory after) {
    if (json) {
      desk.console().json(MemoryJson.of(after, held.avatar().name()));
    } else {
      desk.console().line("held from now on: %s".formatted(Visible.of(after.text())));
    }
  }
}
