package io.vibhava.application.avatar;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.avatar.Share;
import java.util.List;

/// Keeps with whom avatars are shared, as their owners see it. Whether anybody has the name that
/// one is shared with is told nowhere: a share waits for whoever takes it. It stays with the
/// account that had the name first, and is nobody's once that is closed, until it is shared anew.
public interface Shares {

  /// Shares one of the owner's avatars, or changes the role of a share.
  ///
  /// @param sharesMax how many there may be of one avatar
  /// @throws io.vibhava.domain.Failure.NotFound if the owner has no such avatar
  /// @throws io.vibhava.domain.Failure.LimitReached if it is shared with so many others already
  void put(Owner owner, Share share, int sharesMax);

  /// Ends a share; from when this returns nobody reaches the avatar by it.
  ///
  /// @return whether it was there
  boolean end(Owner owner, AvatarId avatar, String person);

  /// The shares of one of the owner's avatars, the oldest first.
  List<Share> list(Owner owner, AvatarId avatar);
}
