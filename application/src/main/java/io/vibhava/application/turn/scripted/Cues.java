package io.vibhava.application.turn.scripted;

import java.util.EnumMap;
import java.util.Map;

/// Which cues a text has; each is looked for once.
final class Cues {

  private final String text;
  private final Map<Cue, Boolean> known = new EnumMap<>(Cue.class);

  Cues(String text) {
    this.text = text;
  }

  boolean has(Cue cue) {
    return known.computeIfAbsent(cue, it -> it.isIn(text));
  }
}
