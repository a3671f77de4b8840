package io.vibhava.domain.account;

import io.vibhava.domain.Failure;
import java.util.Arrays;
import java.util.Locale;

/// What an account is to the house. What anybody said is open to its owner alone, whatever the
/// role.
public enum Role {
  /// A person with avatars of their own.
  USER,

  /// A person who also looks after what people share.
  MODERATOR,

  /// A person who also looks after accounts and limits.
  ADMIN,

  /// A program that keeps the house; it talks with nobody.
  SERVICE;

  /// How the role is written at each door.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The role with this label.
  ///
  /// @throws Failure.Invalid if there is none
  public static Role parse(String label) {
    return Arrays.stream(values())
        .filter(role -> role.label().equals(label))
        .findFirst()
        .orElseThrow(
            () -> new Failure.Invalid("role: user, moderator, admin or service is expected"));
  }
}
