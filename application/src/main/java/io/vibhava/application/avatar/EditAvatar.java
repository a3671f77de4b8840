package io.vibhava.application.avatar;

import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.Profile;
import java.time.InstantSource;

/// Changes an avatar by making its next revision; those before it stay as they are.
public final class EditAvatar {

  private final Avatars avatars;
  private final InstantSource clock;

  public EditAvatar(Avatars avatars, InstantSource clock) {
    this.avatars = avatars;
    this.clock = clock;
  }

  /// @param from the revision that was read and changed
  /// @throws Failure.Conflict if it was changed meanwhile, or another avatar has the new name
  public Avatar edit(Owner owner, Avatar from, Profile changed) {
    var revision = from.revised(changed, clock.instant());
    avatars.save(owner, revision);
    return revision;
  }
}
