package io.vibhava.domain.conversation;

import java.util.Locale;

/// Who said a message.
public enum Role {
  USER,
  AVATAR;

  /// How the role is written at each door.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
