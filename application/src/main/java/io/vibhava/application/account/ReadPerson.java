package io.vibhava.application.account;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.PersonDetails;

/// Reads what a person says about themselves, and how they are known.
public final class ReadPerson {

  private final Accounts accounts;

  ReadPerson(Accounts accounts) {
    this.accounts = accounts;
  }

  /// A person as they see themselves.
  ///
  /// @param name of the account
  public record Person(String name, PersonDetails details) {}

  public Person read(Owner owner) {
    return new Person(accounts.name(owner), accounts.details(owner));
  }
}
