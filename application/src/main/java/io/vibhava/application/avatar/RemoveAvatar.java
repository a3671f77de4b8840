package io.vibhava.application.avatar;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;

/// Removes an avatar with everything that was said to it and everything it remembers. It can't be
/// undone: the keys are destroyed. What others said to it stays theirs.
public final class RemoveAvatar {

  private final Avatars avatars;
  private final FindAvatar find;

  public RemoveAvatar(Avatars avatars, FindAvatar find) {
    this.avatars = avatars;
    this.find = find;
  }

  /// @return the avatar as it last was
  /// @throws io.vibhava.domain.Failure.NotFound if there is none of this name or id
  /// @throws io.vibhava.domain.Failure.NotAllowed if it is shared with them
  public Avatar remove(Owner owner, String nameOrId) {
    var avatar = AvatarAccess.own(find.find(owner, nameOrId), "removes");
    avatars.remove(owner, avatar.id());
    return avatar;
  }
}
