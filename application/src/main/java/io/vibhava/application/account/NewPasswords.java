package io.vibhava.application.account;

import io.vibhava.domain.account.AccountName;
import io.vibhava.domain.account.Password;
import io.vibhava.domain.account.PasswordHash;
import io.vibhava.domain.account.PasswordRules;

/// Hashes passwords that may be taken.
final class NewPasswords {

  private final PasswordRules rules;
  private final CommonPasswords common;
  private final PasswordHasher hasher;

  NewPasswords(PasswordRules rules, CommonPasswords common, PasswordHasher hasher) {
    this.rules = rules;
    this.common = common;
    this.hasher = hasher;
  }

  /// @throws io.vibhava.domain.Failure.Invalid if it may not be the password of `name`
  PasswordHash hashed(Password password, AccountName name) {
    rules.check(password, name, common::contains);
    return hasher.hash(password);
  }
}
