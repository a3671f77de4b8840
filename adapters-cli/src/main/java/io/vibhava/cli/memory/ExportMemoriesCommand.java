package io.vibhava.cli.memory;

import io.vibhava.cli.Desk;
import io.vibhava.cli.console.Console;
import io.vibhava.cli.console.Exit;
import io.vibhava.cli.conversation.PrivateFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Writes memories to a file.
@Command(
    name = "export",
    description =
        "Write what was learned and written down as JSON Lines; to standard output if no file is named.",
    footer = {
      "",
      "What was said word for word goes out with: conversation export. The file is not sealed."
    })
final class ExportMemoriesCommand implements Callable<Integer> {

  private final Desk desk;

  ExportMemoriesCommand(Desk desk) {
    this.desk = desk;
  }

  @Parameters(paramLabel = "FILE", arity = "0..1", description = "A file that is not there yet.")
  private @Nullable Path file;

  @Mixin private final Whose whose = new Whose();

  @Override
  public Integer call() {
    try (var open = desk.open()) {
      var scope = whose.scope(open);
      write(
          open.engine().exportMemories().export(scope).stream()
              .map(belief -> Console.jsonLine(BeliefLines.json(belief)))
              .collect(Collectors.joining()));
    }
    return Exit.OK;
  }

  private void write(String lines) {
    if (file == null) {
      desk.console().print(lines);
    } else {
      PrivateFile.create(file, lines);
    }
  }
}
