package io.vibhava.application.learning;

import io.vibhava.application.Ports;
import io.vibhava.application.turn.TurnHouse;

/// Gives a house a scribe.
public final class ScribeHouse {

  private ScribeHouse() {}

  public static TurnHouse with(Scribe scribe) {
    return new TurnHouse(ports -> with(ports, scribe));
  }

  /// These, with a scribe.
  public static Ports with(Ports ports, Scribe scribe) {
    return new Ports(
        ports.vault(),
        ports.accounts(),
        ports.avatars(),
        ports.sharing(),
        ports.conversations(),
        ports.memories(),
        ports.index(),
        ports.jobs(),
        ports.reflections(),
        ports.ledger(),
        ports.spending(),
        ports.turns(),
        ports.brain(),
        scribe,
        ports.embedder(),
        ports.tokens(),
        ports.ids(),
        ports.clock());
  }
}
