package io.vibhava.domain.account;

import java.util.Locale;

/// Where an account stands.
///
/// | state | means | next |
/// |---|---|---|
/// | `active` | its keys let in | `disabled` |
/// | `disabled` | nothing lets in; all that it holds is kept | `active` |
public enum AccountState {
  ACTIVE,
  DISABLED;

  /// Whether an account in this state may go on to `next`.
  public boolean mayBecome(AccountState next) {
    return this != next;
  }

  /// How the state is written at each door.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
