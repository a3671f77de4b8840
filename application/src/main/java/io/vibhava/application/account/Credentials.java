package io.vibhava.application.account;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.PasswordHash;
import java.time.Instant;
import java.util.Optional;

/// Keeps what passwords are known again by. A second factor would be kept here too.
public interface Credentials {

  /// None where the account has no password, and so nobody can log in to it.
  Optional<PasswordHash> password(Owner owner);

  void setPassword(Owner owner, PasswordHash hash, Instant now);

  /// Sets the password of an account that has none.
  ///
  /// @return whether it had none
  boolean addPassword(Owner owner, PasswordHash hash, Instant now);
}
