package io.vibhava.cli;

import io.vibhava.cli.console.Console;
import io.vibhava.cli.console.Exit;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Checks the data folder, the keys and the models.
@Command(
    name = "doctor",
    description = "Check the data folder, the keys and the models.",
    footer = "Ends with 1 if a check failed.")
final class DoctorCommand implements Callable<Integer> {

  private final Desk desk;

  DoctorCommand(Desk desk) {
    this.desk = desk;
  }

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  /// A check as JSON.
  record CheckJson(String name, String state, String message) {}

  @Override
  public Integer call() {
    var progress = new Progress(desk.console());
    var checks = desk.house().examine(desk.choices(), progress::show);
    progress.clear();
    checks.forEach(check -> print(check, desk.console()));
    var failed = checks.stream().anyMatch(check -> check.state() == Check.State.FAILED);
    return failed ? Exit.UNEXPECTED : Exit.OK;
  }

  private void print(Check check, Console console) {
    if (json) {
      console.json(new CheckJson(check.name(), check.state().label(), check.message()));
    } else {
      console.line("%s %s: %s".formatted(mark(check, console), check.name(), check.message()));
    }
  }

  private static String mark(Check check, Console console) {
    var label = "%-7s".formatted(check.state().label());
    return switch (check.state()) {
      case OK -> console.style().good(label);
      case WARNING -> console.style().bold(label);
      case FAILED -> console.style().bad(label);
    };
  }
}
