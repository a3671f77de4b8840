package io.vibhava.application.account;

import io.vibhava.domain.account.Account;
import io.vibhava.domain.account.AccountState;
import io.vibhava.domain.account.OwnerId;
import java.util.Optional;

/// Disables an account, or lets it in again. What it keeps stays as it is; its sessions end, so
/// that whoever is let in again logs in again.
public final class ChangeState {

  private final Vault vault;
  private final Administrators accounts;
  private final Sessions sessions;

  ChangeState(Vault vault, Administrators accounts, Sessions sessions) {
    this.vault = vault;
    this.accounts = accounts;
    this.sessions = sessions;
  }

  /// @throws io.vibhava.domain.Failure.NotFound if there is no such account
  /// @throws io.vibhava.domain.Failure.Conflict if it is the last administrator's
  public Account change(OwnerId owner, AccountState state) {
    var changed = accounts.change(owner, account -> account.in(state));
    if (!changed.isActive()) {
      sessions.endOthers(vault.open(owner), Optional.empty());
    }
    return changed;
  }
}
