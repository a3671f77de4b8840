package io.vibhava.application.turn;

/// That a turn was not kept, since its id is taken already.
final class Taken extends RuntimeException {

  private final transient Turns.Kept kept;

  /// @param kept the turn that has the id
  Taken(Turns.Kept kept) {
    super("turn " + kept.turn().id(), null, false, false);
    this.kept = kept;
  }

  Turns.Kept kept() {
    return kept;
  }
}
