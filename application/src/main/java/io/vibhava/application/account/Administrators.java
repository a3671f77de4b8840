package io.vibhava.application.account;

import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Account;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.account.Role;
import java.util.function.UnaryOperator;

/// Changes accounts one after the other, so that a house that has an administrator keeps one: of
/// two who leave at once, the second stays.
final class Administrators {

  private final Accounts accounts;

  Administrators(Accounts accounts) {
    this.accounts = accounts;
  }

  /// @throws Failure.NotFound if there is no such account
  /// @throws Failure.Conflict if nobody would look after accounts then
  synchronized Account change(OwnerId id, UnaryOperator<Account> change) {
    var losesOne =
        accounts.find(id).filter(it -> isOne(it) && !isOne(change.apply(it))).isPresent();
    if (losesOne && isLast(id)) {
      throw new Failure.Conflict(
          "account: it is the last administrator's; make another one administrator first");
    }
    return accounts.change(id, change);
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
