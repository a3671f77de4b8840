package io.vibhava.web.avatar;

import io.vibhava.application.Engine;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.avatar.Seen;
import io.vibhava.domain.avatar.ShareRole;
import io.vibhava.web.http.Refused;

/// Finds the avatar that a request names among those that its caller sees.
public final class Owned {

  private Owned() {}

  /// @throws Refused if the caller sees none with this id
  /// @throws Failure.NotAllowed if it is shared with them for less than `needed`
  public static Seen avatar(Engine engine, Owner owner, AvatarId id, ShareRole needed) {
    try {
      return engine.seeAvatar().see(owner, id, needed);
    } catch (Failure.NotFound e) {
      throw Refused.notFound("avatar " + id);
    }
  }

  /// The avatar whose memory of the caller is asked for.
  ///
  /// @throws Refused as [#avatar]
  public static AvatarId remembering(Engine engine, Owner owner, AvatarId id) {
    try {
      return engine.findRemembering().find(owner, id.toString()).id();
    } catch (Failure.NotFound e) {
      throw Refused.notFound("avatar " + id);
    }
  }
}
