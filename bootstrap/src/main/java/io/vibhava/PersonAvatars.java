package io.vibhava;

import io.vibhava.application.Engine;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.Profile;
import io.vibhava.domain.avatar.Seen;
import io.vibhava.domain.avatar.Share;
import io.vibhava.domain.avatar.ShareRole;
import io.vibhava.domain.avatar.Template;
import io.vibhava.domain.avatar.Templates;
import java.util.List;

/// A person's avatars.
public final class PersonAvatars {

  private final Engine engine;
  private final Owner owner;

  PersonAvatars(Engine engine, Owner owner) {
    this.engine = engine;
    this.owner = owner;
  }

  /// In the order in which they were made.
  public List<Avatar> list() {
    return engine.listAvatars().list(owner);
  }

  /// @throws io.vibhava.domain.Failure.NotFound if there is none of this name or id
  public Avatar find(String nameOrId) {
    return engine.findAvatar().find(owner, nameOrId).avatar();
  }

  /// @throws io.vibhava.domain.Failure.Conflict if there is one of this name
  public Avatar create(Profile profile) {
    return engine.createAvatar().create(owner, profile);
  }

  /// Makes the next revision of an avatar.
  ///
  /// @throws io.vibhava.domain.Failure.Conflict if it was changed since it was read
  public Avatar edit(Avatar read, Profile changed) {
    return engine.editAvatar().edit(owner, read, changed);
  }

  /// Removes an avatar with all its conversations and memories, for good.
  ///
  /// @throws io.vibhava.domain.Failure.NotFound if there is none of this name or id
  public Avatar remove(String nameOrId) {
    return engine.removeAvatar().remove(owner, nameOrId);
  }

  /// Those that others share with the person. They are named `ada/Mira`, by their owner and their
  /// own name, wherever an avatar is named.
  public List<Seen> shared() {
    return engine.listSharedAvatars().list(owner);
  }

  /// Shares one of the person's avatars with whoever is known by the name `with`, whether or not
  /// anybody is yet. What they say to it stays theirs, and what this person says stays this
  /// person's.
  ///
  /// @throws io.vibhava.domain.Failure.NotFound if there is no avatar of this name or id
  /// @throws io.vibhava.domain.Failure.NotAllowed if it is another's
  /// @throws io.vibhava.domain.Failure.LimitReached if it is shared with too many
  public Share share(String nameOrId, String with, ShareRole role) {
    return engine.shareAvatar().share(owner, nameOrId, with, role);
  }

  /// Shares an avatar with somebody no longer.
  ///
  /// @throws io.vibhava.domain.Failure.NotFound if there is no such avatar, or it is not shared so
  public void unshare(String nameOrId, String with) {
    engine.unshareAvatar().unshare(owner, nameOrId, with);
  }

  /// Leaves an avatar that another shares with the person, `ada/Mira`. What they said to it stays
  /// theirs, and whoever shares it is not told.
  ///
  /// @throws io.vibhava.domain.Failure.NotFound if none of this name or id is shared with them
  /// @throws io.vibhava.domain.Failure.NotAllowed if it is their own
  public Avatar leave(String nameOrId) {
    return engine.leaveAvatar().leave(owner, nameOrId);
  }

  /// With whom one of the person's avatars is shared.
  ///
  /// @throws io.vibhava.domain.Failure.NotFound if there is none of this name or id
  public List<Share> shares(String nameOrId) {
    return engine.listShares().list(owner, nameOrId);
  }

  /// Ready avatars to start from.
  public List<Template> templates() {
    return Templates.all();
  }
}
