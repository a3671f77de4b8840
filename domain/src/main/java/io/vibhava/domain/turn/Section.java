package io.vibhava.domain.turn;

import java.util.Locale;

/// A part of a prompt that is budgeted by itself, in the order of the prompt.
public enum Section {
  PERSONA,
  EXAMPLES,
  PROFILE,
  HISTORY,
  RECALLED,
  TIME,
  SAID;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
