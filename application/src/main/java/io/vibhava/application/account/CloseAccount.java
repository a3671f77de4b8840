package io.vibhava.application.account;

import io.vibhava.domain.Failure;
import io.vibhava.domain.account.AccountState;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.Password;
import java.util.Optional;
import java.util.function.Consumer;

/// Ends an account for good: first nobody is let in any more, then its keys are destroyed, and then
/// all that they sealed goes.
public final class CloseAccount {

  private final AccountPorts ports;
  private final Administrators administrators;
  private final Consumer<Owner> emptying;

  /// @param emptying removes all that the owner keeps
  CloseAccount(AccountPorts ports, Administrators administrators, Consumer<Owner> emptying) {
    this.ports = ports;
    this.administrators = administrators;
    this.emptying = emptying;
  }

  /// @param password none for an account that has none: whoever was let in may end it
  /// @throws Failure.NotAllowed if the account has a password, and it is another
  /// @throws Failure.Conflict if it is the last administrator's
  public void close(Owner owner, Optional<Password> password) {
    if (!isTheirs(owner, password)) {
      throw new Failure.NotAllowed("password: it is another; nothing was closed");
    }
    administrators.change(owner.id(), account -> account.in(AccountState.DISABLED));
    emptying.accept(owner);
    ports.accounts().erase(owner);
  }

  private boolean isTheirs(Owner owner, Optional<Password> password) {
    return password
        .map(shown -> new PresentPassword(ports).fits(owner, shown))
        .orElseGet(() -> ports.credentials().password(owner).isEmpty());
  }
}
