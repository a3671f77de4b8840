package io.vibhava.application.account;

import io.vibhava.domain.account.Account;
import io.vibhava.domain.account.AccountState;
import io.vibhava.domain.account.OwnerId;

/// Disables an account, or lets it in again. What it keeps stays as it is.
public final class ChangeState {

  private final Accounts accounts;

  ChangeState(Accounts accounts) {
    this.accounts = accounts;
  }

  /// @throws io.vibhava.domain.Failure.NotFound if there is no such account
  public Account change(OwnerId owner, AccountState state) {
    return accounts.change(owner, account -> account.in(state));
  }
}
