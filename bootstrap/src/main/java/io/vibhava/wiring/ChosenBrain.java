package io.vibhava.wiring;

import io.vibhava.application.turn.Brain;

/// The model that speaks.
///
/// @param notice one line for people: which model it is, where it runs, and why it was taken
/// @param warming makes ready in the background what its first reply would wait for
/// @param closing lets go of its connections
public record ChosenBrain(Brain brain, String notice, Runnable warming, Runnable closing)
    implements AutoCloseable {

  /// A program's own.
  static ChosenBrain own(Brain brain) {
    return new ChosenBrain(
        brain, "speaks by the program's own " + brain.name(), () -> {}, () -> {});
  }

  void warm() {
    warming.run();
  }

  @Override
  public void close() {
    closing.run();
  }
}
