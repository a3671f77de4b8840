package io.vibhava.application.account;

import io.vibhava.domain.account.AccessClaims;
import io.vibhava.domain.account.Account;
import io.vibhava.domain.account.KeyScope;
import java.time.InstantSource;
import java.util.Optional;

/// Lets in whoever shows what a token says, if that is still so: the session goes on, and the
/// account is active and has not been secured since. It is looked up each time, also because
/// another process may change it.
public final class AdmitSession {

  private final Vault vault;
  private final Accounts accounts;
  private final Sessions sessions;
  private final InstantSource clock;

  AdmitSession(Vault vault, Accounts accounts, Sessions sessions, InstantSource clock) {
    this.vault = vault;
    this.accounts = accounts;
    this.sessions = sessions;
    this.clock = clock;
  }

  /// @param claims of a token whose signature and times were checked
  public Optional<Caller> admit(AccessClaims claims) {
    return accounts
        .find(claims.owner())
        .filter(Account::isActive)
        .filter(account -> account.security() == claims.security())
        .filter(_ -> sessions.live(claims.owner(), claims.session(), clock.instant()).isPresent())
        .map(account ->
            new Caller(
                vault.open(account.owner()),
                account.role(),
                KeyScope.of(account.role()),
                claims.session().value()));
  }
}
