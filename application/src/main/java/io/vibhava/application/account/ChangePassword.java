package io.vibhava.application.account;

import io.vibhava.domain.Failure;
import io.vibhava.domain.account.AccountName;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.Password;
import io.vibhava.domain.account.SessionId;
import java.time.InstantSource;
import java.util.Optional;

/// Changes a password for whoever knows the present one. It ends every other session.
public final class ChangePassword {

  private final AccountPorts ports;
  private final NewPasswords passwords;
  private final InstantSource clock;

  ChangePassword(AccountPorts ports, NewPasswords passwords, InstantSource clock) {
    this.ports = ports;
    this.passwords = passwords;
    this.clock = clock;
  }

  /// @param kept the session that goes on, with a new short token
  /// @throws Failure.NotAllowed if the present password is another
  /// @throws Failure.Invalid if the new one may not be taken
  public void change(Owner owner, Password present, Password next, Optional<SessionId> kept) {
    if (!new PresentPassword(ports).fits(owner, present)) {
      throw new Failure.NotAllowed("password: the present one is another; nothing was changed");
    }
    var name = AccountName.known(ports.accounts().name(owner));
    var hash = passwords.hashed(next, name);
    ports.credentials().setPassword(owner, hash, kept, clock.instant());
  }
}
