package io.vibhava.cli;

import io.vibhava.application.backup.Safekeeping;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// What the terminal stands in: opens the data for one command, and tells how it is set up.
public interface House {

  /// Opens the data folder; makes it where there is none.
  ///
  /// @param note is told, once each, of what does not open and is left out
  /// @throws io.vibhava.domain.Failure.Conflict if its key is wrong or damaged, or a newer program
  ///   wrote it
  /// @throws io.vibhava.domain.Failure.Invalid if a setting can't be used
  /// @throws io.vibhava.domain.Failure.NotAllowed if the folder may not be read or written
  Open open(Choices choices, Consumer<String> note);

  /// Opens the data folder as [#open], and answers requests over HTTP from when this returns.
  ///
  /// @throws io.vibhava.domain.Failure.NotAllowed if others would hear what is said
  /// @throws io.vibhava.domain.Failure.Conflict if the port is taken
  Serving serve(Choices choices, Place place, Consumer<String> note);

  /// Where everything lies, or would lie. Nothing is opened for it.
  Path data(Choices choices);

  /// What can be done about backups of the data folder. Nothing is opened for it.
  Safekeeping safekeeping(Choices choices);

  /// The settings in force and where each came from; secrets are masked already.
  List<Setting> settings(Choices choices);

  /// What was found on looking at each part. A broken part is a failed check, never an exception.
  ///
  /// @param progress hears how many rows were looked at so far
  List<Check> examine(Choices choices, LongConsumer progress);

  /// The program's version, such as `1.2.0`. Cheap: nothing is opened for it.
  String version();
}
