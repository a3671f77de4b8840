package io.vibhava.application.avatar;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.AvatarId;
import java.util.List;
import java.util.Optional;

/// Keeps avatars, each revision of them.
public interface Avatars {

  /// Keeps the next revision.
  ///
  /// @throws io.vibhava.domain.Failure.Conflict if it is not the one behind the newest: somebody
  ///   else changed the avatar; or if another avatar of the owner has its name ([Names])
  /// @throws io.vibhava.domain.Failure.NotFound if it is not the first, and the avatar is gone
  void save(Owner owner, Avatar revision);

  /// The newest revision.
  Optional<Avatar> find(Owner owner, AvatarId id);

  /// The newest revision of each, in the order in which they were made.
  List<Avatar> list(Owner owner);

  /// All revisions, the first first; empty where there is no such avatar.
  List<Avatar> revisions(Owner owner, AvatarId id);

  /// Removes the avatar with its conversations and memories, and destroys their keys. What is not
  /// there stays so.
  void remove(Owner owner, AvatarId id);
}
