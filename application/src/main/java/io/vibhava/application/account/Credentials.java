package io.vibhava.application.account;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.PasswordHash;
import io.vibhava.domain.account.SessionId;
import java.time.Instant;
import java.util.Optional;

/// Keeps what passwords are known again by. A second factor would be kept here too.
public interface Credentials {

  /// None where the account has no password, and so nobody can log in to it.
  Optional<PasswordHash> password(Owner owner);

  /// Sets another password, and in the same write ends what the one before let in: the account is
  /// secured, its sessions but `kept` end, and no reset that was offered is good any more.
  void setPassword(Owner owner, PasswordHash hash, Optional<SessionId> kept, Instant now);

  /// Keeps the same password by another hash, unless it is `before` no more.
  void rehash(Owner owner, PasswordHash before, PasswordHash hash, Instant now);

  /// Sets the password of an account that has none.
  ///
  /// @return whether it had none
  boolean addPassword(Owner owner, PasswordHash hash, Instant now);
}
