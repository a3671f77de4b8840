package io.vibhava.cli;

import java.util.Locale;

/// What was found on looking at one part of the house.
///
/// @param message what is so, and where it is not as it should be, the way out
public record Check(String name, State state, String message) {

  /// How a part was found.
  public enum State {
    OK,
    WARNING,
    FAILED;

    /// How the state is written.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
