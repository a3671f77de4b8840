package io.vibhava.wiring;

import io.vibhava.application.learning.Scribe;
import io.vibhava.application.turn.Brain;

/// The model that speaks.
///
/// @param notice one line for people: which model it is, where it runs, and why it was taken
/// @param scribe the same model, as far as it is to learn from what was said
/// @param warming makes ready in the background what its first reply would wait for
/// @param closing lets go of its connections
public record ChosenBrain(
    Brain brain, Scribe scribe, String notice, Runnable warming, Runnable closing)
    implements AutoCloseable {

  /// A program's own.
  static ChosenBrain own(Brain brain) {
    return new ChosenBrain(
        brain, Scribe.none(), "speaks by the program's own " + brain.name(), () -> {}, () -> {});
  }

  void warm() {
    warming.run();
  }

  @Override
  public void close() {
    closing.run();
  }
}
