package io.vibhava.cli.backup;

import io.vibhava.cli.Desk;
import io.vibhava.cli.console.Exit;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Restores a backup.
@Command(
    name = "restore",
    description = "Put what a backup holds into an empty data folder, named by --data.",
    footer = "All of it is there when this ends well, and nothing of it when it fails.")
public final class RestoreCommand implements Callable<Integer> {

  private final Desk desk;

  public RestoreCommand(Desk desk) {
    this.desk = desk;
  }

  @Parameters(paramLabel = "FILE", description = "The backup; its keys lie in FILE.keys.")
  private Path file = Path.of("");

  @Mixin private Opening opening = new Opening();

  @Option(names = "--json", description = "Print what was done as a JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    var backup = desk.safekeeping().restore().restore(file, opening.unlocking(desk.console()));
    var shown = new Shown(file, backup);
    if (json) {
      desk.console().json(shown.json(desk.data().toString()));
    } else {
      desk.console().line("restored into %s: %s".formatted(desk.data(), shown.what()));
    }
    return Exit.OK;
  }
}
