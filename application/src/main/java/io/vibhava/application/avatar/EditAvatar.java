package io.vibhava.application.avatar;

import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.Profile;
import io.vibhava.domain.avatar.Seen;
import io.vibhava.domain.avatar.ShareRole;
import java.time.InstantSource;

/// Changes an avatar by making its next revision; those before it stay as they are. One that is
/// shared to be changed keeps its name: which of the names of its owner's avatars are taken is not
/// for others to find out.
public final class EditAvatar {

  private final AvatarAccess access;
  private final Avatars avatars;
  private final SharedAvatars shared;
  private final InstantSource clock;

  public EditAvatar(
      AvatarAccess access, Avatars avatars, SharedAvatars shared, InstantSource clock) {
    this.access = access;
    this.avatars = avatars;
    this.shared = shared;
    this.clock = clock;
  }

  /// @param from the revision that was read and changed
  /// @throws Failure.Conflict if it was changed meanwhile, or another avatar has the new name
  /// @throws Failure.NotFound if it is gone
  /// @throws Failure.NotAllowed if it is another's, and this is more than they may
  public Avatar edit(Owner owner, Avatar from, Profile changed) {
    var seen = access.reach(owner, from.id(), ShareRole.EDIT);
    var revision = from.revised(changed, clock.instant());
    if (seen.loan().isEmpty()) {
      avatars.save(owner, revision);
    } else {
      refuseRenaming(seen, changed);
      shared.save(owner, revision);
    }
    return revision;
  }

  private static void refuseRenaming(Seen seen, Profile changed) {
    if (!seen.avatar().name().equals(changed.name())) {
      throw new Failure.NotAllowed(
          "avatar name: the avatar is shared with you, and only its owner gives it another name");
    }
  }
}
