package io.vibhava.cli.memory;

import io.vibhava.cli.Desk;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The `memory` command with those below it.
@Command(
    name = "memory",
    description = "List, search and forget what is remembered of you.",
    synopsisSubcommandLabel = "COMMAND")
public final class MemoryCommands {

  private MemoryCommands() {}

  public static CommandLine of(Desk desk) {
    return new CommandLine(new MemoryCommands())
        .addSubcommand(new ListMemoriesCommand(desk))
        .addSubcommand(new SearchMemoriesCommand(desk))
        .addSubcommand(new ForgetMemoryCommand(desk));
  }
}
