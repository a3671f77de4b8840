package io.vibhava.cli.memory;

import io.vibhava.cli.Desk;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The `memory` command with those below it.
@Command(
    name = "memory",
    description = "See, correct, forget and move what is remembered of you.",
    synopsisSubcommandLabel = "COMMAND")
public final class MemoryCommands {

  private MemoryCommands() {}

  public static CommandLine of(Desk desk) {
    return new CommandLine(new MemoryCommands())
        .addSubcommand(new ListMemoriesCommand(desk))
        .addSubcommand(new SearchMemoriesCommand(desk))
        .addSubcommand(new WhyMemoryCommand(desk))
        .addSubcommand(new CorrectMemoryCommand(desk))
        .addSubcommand(new ForgetMemoryCommand(desk))
        .addSubcommand(new ProfileCommand(desk))
        .addSubcommand(new PauseCommand(desk))
        .addSubcommand(new ResumeCommand(desk))
        .addSubcommand(new UndoCommand(desk))
        .addSubcommand(new HistoryCommand(desk))
        .addSubcommand(new ExportMemoriesCommand(desk))
        .addSubcommand(new ImportMemoriesCommand(desk));
  }
}
