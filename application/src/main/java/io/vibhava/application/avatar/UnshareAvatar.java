package io.vibhava.application.avatar;

import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;

/// Shares one's avatar with somebody no longer. From when this returns they reach it no more; what
/// they said to it stays theirs.
public final class UnshareAvatar {

  private final FindAvatar find;
  private final Shares shares;

  public UnshareAvatar(FindAvatar find, Shares shares) {
    this.find = find;
    this.shares = shares;
  }

  /// @throws Failure.NotFound if there is no such avatar, or it is not shared with this name
  /// @throws Failure.NotAllowed if it is another's
  public void unshare(Owner owner, String nameOrId, String person) {
    var avatar = AvatarAccess.own(find.find(owner, nameOrId), "shares");
    if (!shares.end(owner, avatar.id(), person)) {
      throw missing();
    }
  }

  static Failure missing() {
    return new Failure.NotFound("share: the avatar is not shared with this name");
  }
}
