package io.vibhava.domain.turn;

import java.util.Locale;

/// A part of a turn whose time is told.
public enum Stage {
  KEEP,
  EMBED,
  RECALL,
  COMPOSE,
  FIRST,
  SPEAK,
  FINISH,
  TOTAL;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
