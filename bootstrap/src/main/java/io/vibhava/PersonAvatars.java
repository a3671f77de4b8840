package io.vibhava;

import io.vibhava.application.Engine;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.Profile;
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
    return engine.findAvatar().find(owner, nameOrId);
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

  /// Ready avatars to start from.
  public List<Template> templates() {
    return Templates.all();
  }
}
