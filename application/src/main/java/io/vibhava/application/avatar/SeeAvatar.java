package io.vibhava.application.avatar;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.avatar.Seen;
import io.vibhava.domain.avatar.ShareRole;

/// Shows an avatar, as much of it as they may see, to whoever may do with it what they are about
/// to.
public final class SeeAvatar {

  private final AvatarAccess access;

  public SeeAvatar(AvatarAccess access) {
    this.access = access;
  }

  /// @throws io.vibhava.domain.Failure.NotFound if it is neither theirs nor shared with them
  /// @throws io.vibhava.domain.Failure.NotAllowed if it is shared with them for less than `needed`
  public Seen see(Owner owner, AvatarId id, ShareRole needed) {
    return access.reach(owner, id, needed).shown();
  }
}
