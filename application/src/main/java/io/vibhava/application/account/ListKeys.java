package io.vibhava.application.account;

import io.vibhava.domain.account.ApiKey;
import io.vibhava.domain.account.Owner;
import java.util.List;

/// Lists an account's API keys, the revoked ones too, in the order in which they were made.
public final class ListKeys {

  private final Accounts accounts;

  public ListKeys(Accounts accounts) {
    this.accounts = accounts;
  }

  public List<ApiKey> list(Owner owner) {
    return accounts.keys(owner);
  }
}
