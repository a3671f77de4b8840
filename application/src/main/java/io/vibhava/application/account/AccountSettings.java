package io.vibhava.application.account;

import io.vibhava.domain.account.PasswordRules;
import io.vibhava.domain.account.Registration;
import java.time.Duration;

/// The limits of accounts.
///
/// @param resetTimeout how long a password may be set anew with one token
/// @param inviteTimeout how long an invite is good
public record AccountSettings(
    Registration registration,
    PasswordRules passwords,
    Sessions.Lasting sessions,
    Duration resetTimeout,
    Duration inviteTimeout) {

  public static final AccountSettings USUAL =
      new AccountSettings(
          Registration.CLOSED,
          PasswordRules.USUAL,
          Sessions.Lasting.USUAL,
          Duration.ofHours(1),
          Duration.ofDays(7));
}
