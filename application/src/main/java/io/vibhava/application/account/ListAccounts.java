package io.vibhava.application.account;

import java.util.List;

/// Lists every account, in the order of making, with nothing of what it keeps.
public final class ListAccounts {

  private final Accounts accounts;

  ListAccounts(Accounts accounts) {
    this.accounts = accounts;
  }

  public List<Accounts.Listed> list() {
    return accounts.list();
  }
}
