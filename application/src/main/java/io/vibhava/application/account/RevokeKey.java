package io.vibhava.application.account;

import io.vibhava.domain.account.ApiKeyId;
import io.vibhava.domain.account.Owner;
import java.time.InstantSource;

/// Ends an API key for good: it lets nobody in from the next request on.
public final class RevokeKey {

  private final Accounts accounts;
  private final InstantSource clock;

  public RevokeKey(Accounts accounts, InstantSource clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  /// @throws io.vibhava.domain.Failure.NotFound if the owner has no such key
  public void revoke(Owner owner, ApiKeyId id) {
    accounts.revokeKey(owner, id, clock.instant());
  }
}
