package io.vibhava.domain.avatar;

import java.time.Instant;

/// An avatar as it is in one revision. A change makes the next revision; none is altered.
///
/// @param revision counted from 1
/// @param at when this revision was made
public record Avatar(AvatarId id, int revision, Instant at, Profile profile) {

  public static Avatar first(AvatarId id, Profile profile, Instant at) {
    return new Avatar(id, 1, at, profile);
  }

  public Avatar revised(Profile changed, Instant now) {
    return new Avatar(id, revision + 1, now, changed);
  }

  Avatar shownTo(ShareRole role) {
    return new Avatar(id, revision, at, profile.shownTo(role));
  }

  public String name() {
    return profile.name();
  }
}
