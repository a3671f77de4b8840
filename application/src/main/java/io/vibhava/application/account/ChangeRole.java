package io.vibhava.application.account;

import io.vibhava.domain.account.Account;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.account.Role;

/// Gives an account another role, which it has from the next request on.
public final class ChangeRole {

  private final Administrators accounts;

  ChangeRole(Administrators accounts) {
    this.accounts = accounts;
  }

  /// @throws io.vibhava.domain.Failure.NotFound if there is no such account
  /// @throws io.vibhava.domain.Failure.Conflict if it is the last administrator's
  public Account change(OwnerId owner, Role role) {
    return accounts.change(owner, account -> account.role() == role ? account : account.as(role));
  }
}
