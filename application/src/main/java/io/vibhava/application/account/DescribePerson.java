package io.vibhava.application.account;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.PersonDetails;
import java.time.InstantSource;

/// Keeps what a person says about themselves.
public final class DescribePerson {

  private final Accounts accounts;
  private final InstantSource clock;

  DescribePerson(Accounts accounts, InstantSource clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  /// @param details of the revision that was read
  /// @throws io.vibhava.domain.Failure.Conflict if it was changed meanwhile
  /// @return as they are now
  public PersonDetails describe(Owner owner, PersonDetails details) {
    return accounts.describe(owner, details, clock.instant());
  }
}
