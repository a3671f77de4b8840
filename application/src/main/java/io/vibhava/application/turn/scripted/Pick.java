package io.vibhava.application.turn.scripted;

import java.util.List;
import java.util.stream.IntStream;

/// Chooses among lines, the same for the same talk: each attempt goes on to the next combination.
final class Pick {

  private final Manner manner;
  private long seed;
  private int attempt;

  /// @param seed differs from turn to turn and from avatar to avatar
  /// @param attempt which combination of all, counted from 0
  Pick(Manner manner, long seed, int attempt) {
    this.manner = manner;
    this.seed = seed;
    this.attempt = attempt;
  }

  Manner manner() {
    return manner;
  }

  String of(Act act) {
    return of(manner.of(act));
  }

  <T> T of(List<T> choices) {
    var step = attempt % choices.size();
    attempt /= choices.size();
    seed = seed * 6364136223846793005L + 1442695040888963407L;
    return choices.get(Math.floorMod((seed >>> 33) + step, choices.size()));
  }

  /// `line` in about one of `often` turns, else nothing.
  String sometimes(int often, Act act) {
    var isNow = of(IntStream.range(0, often).boxed().toList()) == 0;
    return isNow ? of(act) : "";
  }
}
