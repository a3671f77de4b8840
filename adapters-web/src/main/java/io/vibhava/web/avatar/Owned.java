package io.vibhava.web.avatar;

import io.vibhava.application.Engine;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.web.http.Refused;

/// Finds the avatar that a request names among its owner's.
public final class Owned {

  private Owned() {}

  /// @throws Refused if the owner has none with this id
  public static Avatar avatar(Engine engine, Owner owner, AvatarId id) {
    return engine.listAvatars().list(owner).stream()
        .filter(avatar -> avatar.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Refused.notFound("avatar " + id));
  }
}
