package io.vibhava.application.account;

import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Account;
import io.vibhava.domain.account.AccountName;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.account.Password;
import io.vibhava.domain.account.Registration;
import io.vibhava.domain.account.Role;
import io.vibhava.domain.account.TokenSecret;
import java.time.InstantSource;
import java.util.Optional;

/// Lets somebody make an account for themselves, as far as the house lets people.
public final class Register {

  private final Registration registration;
  private final Tickets tickets;
  private final Accounts accounts;
  private final CreateAccount create;
  private final InstantSource clock;

  Register(
      Registration registration,
      Tickets tickets,
      Accounts accounts,
      CreateAccount create,
      InstantSource clock) {
    this.registration = registration;
    this.tickets = tickets;
    this.accounts = accounts;
    this.create = create;
    this.clock = clock;
  }

  /// @param name as it was typed
  /// @param invite the token of an invite, where one is needed; it is used up
  /// @throws Failure.NotAllowed if it is not for whoever asks to make one; nothing is told of names
  ///   then
  /// @throws Failure.Conflict or [Failure.Invalid] as [CreateAccount#create]
  public Owner register(String name, Password password, Optional<String> invite) {
    return switch (registration) {
      case OPEN -> create.create(AccountName.parse(name), Role.USER, password);
      case INVITE -> invited(name, password, invite);
      case CLOSED ->
          throw new Failure.NotAllowed(
              "registration: it is closed; whoever keeps this house makes accounts");
    };
  }

  /// The invite stays good where no account could be made.
  private Owner invited(String name, Password password, Optional<String> invite) {
    var hash =
        invite
            .flatMap(text -> TokenSecret.parse(TokenSecret.Use.INVITE, text))
            .map(TokenSecret::hash)
            .orElseThrow(Register::uninvited);
    var role =
        tickets
            .find(hash, TokenSecret.Use.INVITE, clock.instant())
            .filter(given -> mayInvite(given.owner()))
            .orElseThrow(Register::uninvited)
            .ticket()
            .role();
    return create.create(
        AccountName.parse(name), role, password, () -> tickets.use(hash, clock.instant()));
  }

  /// What an administrator promised is worth nothing once they are none any more.
  private boolean mayInvite(OwnerId inviter) {
    return accounts
        .find(inviter)
        .filter(Account::isActive)
        .filter(account -> account.role() == Role.ADMIN)
        .isPresent();
  }

  private static Failure uninvited() {
    return new Failure.NotAllowed(
        "registration: an invite is needed that is good and was not used; ask whoever keeps this house for one");
  }
}
