package io.vibhava.persistence.backup;

import java.nio.file.Path;

/// Opens a data folder and each row in it, as a person who needs it would.
@FunctionalInterface
public interface Trial {

  /// @throws io.vibhava.domain.Failure if anything does not open
  void examine(Path folder);
}
