package io.vibhava.domain.memory;

import java.util.Locale;

/// Why a candidate was not recalled.
public enum Loss {
  /// What was said is small talk.
  NOTHING_ASKED,
  /// Neither its words nor its meaning have much to do with the question.
  HARDLY_FITS,
  /// We ceased to believe it.
  EXPIRED,
  /// It asks the same, or only that it was not told, and so answers nothing.
  ASKS_THE_SAME,
  /// A better one says the same or comes from the same words.
  SAID_ALREADY,
  /// Others fit better.
  BEHIND_THE_LAST;

  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
