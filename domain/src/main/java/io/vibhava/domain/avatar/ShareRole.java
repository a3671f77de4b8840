package io.vibhava.domain.avatar;

import io.vibhava.domain.Failure;
import java.util.Arrays;
import java.util.Locale;

/// What somebody may do with an avatar that is shared with them. Each may also do what those before
/// it may; to remove it and to share it stays with its owner.
public enum ShareRole {
  /// See its portrait: what it is called, is like and looks like, and how it greets.
  VIEW,

  /// Talk with it, and see by which model it speaks, since that is on their own budget.
  CHAT,

  /// Change it, but for its name; and so see all that it is told of itself.
  EDIT;

  /// Whether this role may do what `needed` may.
  public boolean allows(ShareRole needed) {
    return compareTo(needed) >= 0;
  }

  /// How the role is written at each door.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The role with this label.
  ///
  /// @throws Failure.Invalid if there is none
  public static ShareRole parse(String label) {
    return Arrays.stream(values())
        .filter(role -> role.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new Failure.Invalid("role: view, chat or edit is expected"));
  }
}
