package io.vibhava.application.account;

import io.vibhava.domain.Failure;
import io.vibhava.domain.account.AccountName;
import io.vibhava.domain.account.Password;
import io.vibhava.domain.account.TokenSecret;
import java.time.InstantSource;
import java.util.Optional;

/// Sets a password with a token that was offered for that. It ends every session.
public final class ResetPassword {

  private final Vault vault;
  private final AccountPorts ports;
  private final NewPasswords passwords;
  private final InstantSource clock;

  ResetPassword(Vault vault, AccountPorts ports, NewPasswords passwords, InstantSource clock) {
    this.vault = vault;
    this.ports = ports;
    this.passwords = passwords;
    this.clock = clock;
  }

  /// A password that may not be taken leaves the token as it is.
  ///
  /// @throws Failure.NotAllowed if the token is none that is good; why is never told
  /// @throws Failure.Invalid if the password may not be taken
  public void reset(String presented, Password password) {
    var token =
        TokenSecret.parse(TokenSecret.Use.RESET, presented).orElseThrow(ResetPassword::refused);
    var given =
        ports
            .tickets()
            .find(token.hash(), TokenSecret.Use.RESET, clock.instant())
            .orElseThrow(ResetPassword::refused);
    var owner = vault.open(given.owner());
    var hash = passwords.hashed(password, AccountName.known(ports.accounts().name(owner)));
    if (!ports.tickets().use(token.hash(), clock.instant())) {
      throw refused();
    }
    ports.credentials().setPassword(owner, hash, Optional.empty(), clock.instant());
  }

  private static Failure refused() {
    return new Failure.NotAllowed(
        "token: it is not good, or not any more; ask whoever keeps this house for another");
  }
}
