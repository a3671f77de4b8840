package io.vibhava.domain.usage;

import java.util.Locale;

/// What a model was asked for.
public enum Purpose {
  REPLY,
  LEARNING,
  REFLECTION;

  /// How it is written at each door.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
