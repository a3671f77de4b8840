package io.vibhava.domain.account;

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
}
