package io.vibhava.application.avatar;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Share;
import java.util.List;

/// Lists with whom one's avatar is shared, the oldest share first. Whether they took it up, or talk
/// with it, is theirs to know.
public final class ListShares {

  private final FindAvatar find;
  private final Shares shares;

  public ListShares(FindAvatar find, Shares shares) {
    this.find = find;
    this.shares = shares;
  }

  /// @throws io.vibhava.domain.Failure.NotFound if there is no avatar of this name or id
  /// @throws io.vibhava.domain.Failure.NotAllowed if it is another's
  public List<Share> list(Owner owner, String nameOrId) {
    var avatar = AvatarAccess.own(find.find(owner, nameOrId), "shares");
    return shares.list(owner, avatar.id());
  }
}
