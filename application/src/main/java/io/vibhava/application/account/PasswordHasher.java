package io.vibhava.application.account;

import io.vibhava.domain.account.Password;
import io.vibhava.domain.account.PasswordHash;

/// Makes of a password what it is known again by. It is slow on purpose, and only so much is done
/// of it at once.
public interface PasswordHasher {

  /// @throws io.vibhava.domain.Failure.LimitReached if too many wait for it already
  PasswordHash hash(Password password);

  /// Whether the hash was made of this password.
  ///
  /// @throws io.vibhava.domain.Failure.LimitReached if too many wait for it already
  boolean fits(Password password, PasswordHash hash);

  /// Whether one that is made now would cost another amount, so that it had better be made anew.
  boolean isOutdated(PasswordHash hash);

  /// A hash that fits nothing, and takes as long to find that out as any other.
  PasswordHash nobodys();
}
