package io.vibhava.domain.account;

/// Who an owner is to the house; what they keep is told nowhere in it.
///
/// @param security counted from 1; a change that is to end what was let in before, such as another
///   password, makes the next
public record Account(OwnerId owner, Role role, AccountState state, int security) {

  /// An account as it is when it is made.
  public static Account first(OwnerId owner, Role role) {
    return new Account(owner, role, AccountState.ACTIVE, 1);
  }

  public boolean isActive() {
    return state == AccountState.ACTIVE;
  }

  /// With another role; what was let in before is let in anew.
  public Account as(Role other) {
    return new Account(owner, other, state, security + 1);
  }

  /// In another state, as [AccountState] has them.
  public Account in(AccountState other) {
    return state == other ? this : new Account(owner, role, other, security + 1);
  }

  /// With all that was let in before ended.
  public Account secured() {
    return new Account(owner, role, state, security + 1);
  }
}
