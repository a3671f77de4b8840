package io.vibhava.cli;

import io.vibhava.cli.console.Exit;
import io.vibhava.cli.console.Table;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Shows the settings in force.
@Command(
    name = "config",
    description = "Show the settings in force and where each came from; secrets are masked.")
final class ConfigCommand implements Callable<Integer> {

  private final Desk desk;

  ConfigCommand(Desk desk) {
    this.desk = desk;
  }

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  /// A setting as JSON.
  record SettingJson(String name, String value, String origin) {}

  @Override
  public Integer call() {
    var settings = desk.house().settings(desk.choices());
    if (json) {
      settings.forEach(
          it -> desk.console().json(new SettingJson(it.name(), it.value(), it.origin())));
    } else {
      print(settings);
    }
    return Exit.OK;
  }

  private void print(List<Setting> settings) {
    var table = new Table();
    settings.forEach(it -> table.row(it.name(), it.value(), "(%s)".formatted(it.origin())));
    table.printTo(desk.console());
  }
}
