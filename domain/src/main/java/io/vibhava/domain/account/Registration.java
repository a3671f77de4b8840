package io.vibhava.domain.account;

import java.util.Locale;

/// Who may make an account for themselves.
public enum Registration {
  /// Whoever asks.
  OPEN,

  /// Whoever an administrator invited.
  INVITE,

  /// Nobody.
  CLOSED;

  /// How it is written at each door.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
