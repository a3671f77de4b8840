package io.vibhava.application.account;

import io.vibhava.domain.account.KeySecret;
import java.util.Optional;

/// Lets in whoever shows a key that counts now. It is looked up each time, so that a key that is
/// revoked, or an account that is disabled, lets nobody in from the next request on.
public final class Authenticate {

  private final Accounts accounts;
  private final Vault vault;

  public Authenticate(Accounts accounts, Vault vault) {
    this.accounts = accounts;
    this.vault = vault;
  }

  /// Whoever shows `presented`; nobody where it is no key that lets in. Why it does not is never
  /// told.
  public Optional<Caller> authenticate(String presented) {
    return KeySecret.parse(presented)
        .flatMap(secret -> accounts.admit(secret.hash()))
        .map(this::caller);
  }

  private Caller caller(Accounts.Admission admission) {
    return new Caller(
        vault.open(admission.account().owner()),
        admission.account().role(),
        admission.key().scopes(),
        admission.key().id().value());
  }
}
