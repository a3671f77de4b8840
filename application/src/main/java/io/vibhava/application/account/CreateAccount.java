package io.vibhava.application.account;

import io.vibhava.domain.Failure;
import io.vibhava.domain.account.AccountName;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.Password;
import io.vibhava.domain.account.Role;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;

/// Makes an account that somebody can log in to.
public final class CreateAccount {

  private final Vault vault;
  private final Accounts accounts;
  private final Credentials credentials;
  private final NewPasswords passwords;
  private final InstantSource clock;

  CreateAccount(
      Vault vault,
      Accounts accounts,
      Credentials credentials,
      NewPasswords passwords,
      InstantSource clock) {
    this.vault = vault;
    this.accounts = accounts;
    this.credentials = credentials;
    this.passwords = passwords;
    this.clock = clock;
  }

  /// @throws Failure.Conflict if somebody is known by this name already, also to a program that
  ///   embeds us
  /// @throws Failure.Invalid if the password may not be taken
  public Owner create(AccountName name, Role role, Password password) {
    return create(name, role, password, () -> true);
  }

  /// @param leave is asked last, once everything else is well, and may be taken once
  /// @throws Failure.NotAllowed if it is gone
  Owner create(AccountName name, Role role, Password password, BooleanSupplier leave) {
    var hash = passwords.hashed(password, name);
    if (vault.find(name.value()).isPresent()) {
      throw taken();
    }
    if (!leave.getAsBoolean()) {
      throw new Failure.NotAllowed("registration: the invite was used meanwhile; ask for another");
    }
    var owner = vault.make(name.value()).orElseThrow(CreateAccount::taken);
    if (!credentials.addPassword(owner, hash, clock.instant())) {
      throw taken();
    }
    if (role != Role.USER) {
      accounts.change(owner.id(), account -> account.as(role));
    }
    return owner;
  }

  private static Failure taken() {
    return new Failure.Conflict("name: it is taken; choose another");
  }
}
