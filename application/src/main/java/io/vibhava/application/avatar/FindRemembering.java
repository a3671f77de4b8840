package io.vibhava.application.avatar;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Holder;
import java.util.Optional;

/// Finds an avatar that may remember somebody: one of their own, one that is shared with them to
/// talk with, and one of another's that they talked with once, whatever became of it.
public final class FindRemembering {

  private final AvatarAccess access;
  private final FindAvatar avatars;
  private final SharedAvatars shared;

  public FindRemembering(AvatarAccess access, FindAvatar avatars, SharedAvatars shared) {
    this.access = access;
    this.avatars = avatars;
    this.shared = shared;
  }

  /// @param nameOrId as it was called when they talked with it, where it is no longer shared
  /// @throws io.vibhava.domain.Failure.NotFound if there is no such avatar
  /// @throws io.vibhava.domain.Failure.NotAllowed if it is shared with them for less
  public Holder find(Owner owner, String nameOrId) {
    var found =
        avatars
            .among(owner, nameOrId)
            .map(Holder::of)
            .or(() -> visited(owner, nameOrId))
            .orElseGet(() -> Holder.of(avatars.find(owner, nameOrId)));
    access.requireRemembering(owner, found.id());
    return found;
  }

  private Optional<Holder> visited(Owner owner, String nameOrId) {
    return shared.visits(owner).stream()
        .filter(visit -> visit.isCalled(nameOrId))
        .map(Holder::of)
        .findFirst();
  }
}
