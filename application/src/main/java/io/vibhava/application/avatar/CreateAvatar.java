package io.vibhava.application.avatar;

import io.vibhava.application.Ids;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.avatar.Profile;
import java.time.InstantSource;

/// Creates an avatar in its first revision.
public final class CreateAvatar {

  private final Avatars avatars;
  private final Ids ids;
  private final InstantSource clock;

  public CreateAvatar(Avatars avatars, Ids ids, InstantSource clock) {
    this.avatars = avatars;
    this.ids = ids;
    this.clock = clock;
  }

  /// @throws Failure.Conflict if another avatar of the owner has this name
  public Avatar create(Owner owner, Profile profile) {
    var avatar = Avatar.first(new AvatarId(ids.next()), profile, clock.instant());
    avatars.save(owner, avatar);
    return avatar;
  }
}
