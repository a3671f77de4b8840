package io.vibhava.application.account;

import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Account;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.account.Role;
import java.util.function.UnaryOperator;

/// Changes accounts one after the other, so that a house that has an administrator keeps one: of
/// two who leave at once, the second stays. Here that is seen to by a lock, and between programs by
/// the others being looked at in the write itself.
final class Administrators {

  private final Accounts accounts;

  Administrators(Accounts accounts) {
    this.accounts = accounts;
  }

  /// @throws Failure.NotFound if there is no such account
  /// @throws Failure.Conflict if nobody would look after accounts then
  synchronized Account change(OwnerId id, UnaryOperator<Account> change) {
    return accounts.change(id, account -> stillLookedAfter(account, change.apply(account)));
  }

  private Account stillLookedAfter(Account account, Account changed) {
    if (isOne(account) && !isOne(changed) && isLast(account.owner())) {
      throw new Failure.Conflict(
          "account: it is the last administrator's; make another one administrator first");
    }
    return changed;
  }

  private boolean isLast(OwnerId id) {
    return accounts.list().stream()
        .map(Accounts.Listed::account)
        .noneMatch(account -> isOne(account) && !account.owner().equals(id));
  }

  private static boolean isOne(Account account) {
    return account.isActive() && account.role() == Role.ADMIN;
  }
}
