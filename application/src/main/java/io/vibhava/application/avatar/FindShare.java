package io.vibhava.application.avatar;

import io.vibhava.domain.Failure;
import io.vibhava.domain.account.AccountName;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Share;
import java.util.List;
import java.util.Optional;

/// Finds a share of one's avatar by the name it is with: as it is listed, since a program that
/// embeds us shares with names of any form, or else as accounts are named.
public final class FindShare {

  private final ListShares shares;

  public FindShare(ListShares shares) {
    this.shares = shares;
  }

  /// @throws Failure.NotFound if there is no such avatar, or it is not shared with this name
  /// @throws Failure.NotAllowed if it is another's
  /// @throws Failure.Invalid if it is not listed so, and no account can be named so
  public Share find(Owner owner, String nameOrId, String person) {
    var all = shares.list(owner, nameOrId);
    return with(all, person)
        .or(() -> with(all, AccountName.parse(person).value()))
        .orElseThrow(UnshareAvatar::missing);
  }

  private static Optional<Share> with(List<Share> all, String person) {
    return all.stream().filter(share -> share.person().equals(person)).findFirst();
  }
}
