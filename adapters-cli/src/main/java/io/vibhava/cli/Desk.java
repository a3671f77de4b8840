package io.vibhava.cli;

import io.vibhava.application.backup.Safekeeping;
import io.vibhava.cli.console.CliSettings;
import io.vibhava.cli.console.Console;
import java.nio.file.Path;
import java.util.Optional;

/// What a command works at: the house, the console, and what the command line chose for both.
public final class Desk {

  private final House house;
  private final Console console;
  private Choices choices = new Choices(Optional.empty());

  Desk(House house, Console console) {
    this.house = house;
    this.console = console;
  }

  void choose(Choices chosen) {
    choices = chosen;
  }

  House house() {
    return house;
  }

  Choices choices() {
    return choices;
  }

  public Console console() {
    return console;
  }

  public CliSettings settings() {
    return CliSettings.USUAL;
  }

  /// Opens the data for the command.
  ///
  /// @throws io.vibhava.domain.Failure as [House#open]
  public Open open() {
    return house.open(choices, console::note);
  }

  /// Answers requests over HTTP until it is closed.
  ///
  /// @throws io.vibhava.domain.Failure as [House#serve]
  public Serving serve(Place place) {
    return house.serve(choices, place, console::note);
  }

  /// What can be done about backups of the data folder, which need not be there.
  public Safekeeping safekeeping() {
    return house.safekeeping(choices);
  }

  /// Where everything lies, or would lie.
  public Path data() {
    return house.data(choices);
  }
}
