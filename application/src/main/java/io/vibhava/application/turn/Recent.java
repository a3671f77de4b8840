package io.vibhava.application.turn;

import java.util.LinkedHashSet;

/// The turns that were asked here last. Whoever asks one of them again mostly did not hear the
/// answer, and no model should be bothered for it.
final class Recent {

  /// As many as are asked in the minutes after which nobody asks again.
  static final int TURNS_MAX = 10_000;

  private final LinkedHashSet<InFlight.Key> turns = new LinkedHashSet<>();

  /// Notes a turn.
  ///
  /// @return whether it is a new one, as far as is known here
  synchronized boolean add(InFlight.Key turn) {
    var isNew = turns.add(turn);
    if (turns.size() > TURNS_MAX) {
      turns.removeFirst();
    }
    return isNew;
  }
}
