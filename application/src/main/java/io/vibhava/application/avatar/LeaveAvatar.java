package io.vibhava.application.avatar;

import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;

/// Leaves an avatar that another shares, or refuses it. From when this returns it is not shared
/// with whoever left; what they said to it stays theirs, and whoever shares it is not told.
public final class LeaveAvatar {

  private final FindAvatar find;
  private final SharedAvatars shared;

  public LeaveAvatar(FindAvatar find, SharedAvatars shared) {
    this.find = find;
    this.shared = shared;
  }

  /// @return the avatar that was left, as it was seen
  /// @throws Failure.NotFound if none of this name or id is shared with them
  /// @throws Failure.NotAllowed if it is their own
  public Avatar leave(Owner guest, String nameOrId) {
    var seen = find.find(guest, nameOrId);
    var avatar = seen.avatar();
    if (seen.loan().isEmpty()) {
      throw new Failure.NotAllowed(
          "avatar %s: it is your own, and only one that is shared with you can be left; remove it, or end its shares"
              .formatted(avatar.id()));
    }
    if (!shared.leave(guest, avatar.id())) {
      throw new Failure.NotFound("avatar %s: it is not shared with you".formatted(avatar.id()));
    }
    return avatar;
  }
}
