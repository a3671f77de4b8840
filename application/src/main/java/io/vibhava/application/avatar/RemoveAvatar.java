package io.vibhava.application.avatar;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;

/// Removes an avatar with everything that was said to it and everything it remembers. It can't be
/// undone: the keys are destroyed.
public final class RemoveAvatar {

  private final Avatars avatars;
  private final FindAvatar find;

  public RemoveAvatar(Avatars avatars, FindAvatar find) {
    this.avatars = avatars;
    this.find = find;
  }

  /// @return the avatar as it last was
  /// @throws io.vibhava.domain.Failure.NotFound if there is none of this name or id
  public Avatar remove(Owner owner, String nameOrId) {
    var avatar = find.find(owner, nameOrId);
    avatars.remove(owner, avatar.id());
    return avatar;
  }
}
