package io.vibhava.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The program itself: what all commands share.
@Command(
    name = "vibhava",
    description = "Talk with avatars that remember.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Start with: vibhava chat"})
@SuppressWarnings({"UnusedVariable", "UnusedMethod"}) // Picocli uses what it annotates.
final class Root {

  private final Desk desk;

  Root(Desk desk) {
    this.desk = desk;
  }

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean version;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "The folder in which everything lies.")
  private void data(Path folder) {
    desk.choose(new Choices(Optional.of(folder)));
  }
}
