package io.vibhava.application.avatar;

import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.avatar.Seen;
import io.vibhava.domain.avatar.ShareRole;
import io.vibhava.domain.avatar.Visit;
import java.util.Optional;

/// The one place that answers what somebody may do with an avatar: everything with their own, and
/// with one that is shared with them what the share says. Their role in the house counts for
/// nothing here.
public final class AvatarAccess {

  private final Avatars avatars;
  private final SharedAvatars shared;

  public AvatarAccess(Avatars avatars, SharedAvatars shared) {
    this.avatars = avatars;
    this.shared = shared;
  }

  /// The avatar, for whoever may do with it what `needed` may.
  ///
  /// @throws Failure.NotFound if it is neither theirs nor shared with them; who has it is not told
  /// @throws Failure.NotAllowed if it is shared with them for less
  public Seen reach(Owner who, AvatarId id, ShareRole needed) {
    var seen = find(who, id).orElseThrow(() -> missing(id));
    return allowing(seen, needed);
  }

  /// The avatar, for whoever is about to say something to it.
  ///
  /// @throws Failure.NotFound or [Failure.NotAllowed] as [#reach]; to whoever talked with it before
  ///   it is told that it is no longer shared
  public Seen reachToTalk(Owner who, AvatarId id) {
    var seen = find(who, id).orElseThrow(() -> goneOrMissing(who, id));
    return allowing(seen, ShareRole.CHAT);
  }

  /// As [#reachToTalk], where there need be nothing yet of what they said to it.
  public Seen enter(Owner who, AvatarId id) {
    var seen = reachToTalk(who, id);
    if (seen.loan().isPresent()) {
      shared.enter(who, id);
    }
    return seen;
  }

  /// Makes sure that somebody may read and change what is remembered of them by an avatar: their
  /// own, one that they may talk with, and one that they talked with before.
  ///
  /// @throws Failure.NotFound or [Failure.NotAllowed] as [#reach]
  public void requireRemembering(Owner who, AvatarId id) {
    if (avatars.find(who, id).isEmpty() && visit(who, id).isEmpty()) {
      reach(who, id, ShareRole.CHAT);
      shared.enter(who, id);
    }
  }

  /// What the avatar is called, also where it is shared no longer; empty where it is not known.
  public String name(Owner who, AvatarId id) {
    return find(who, id)
        .map(seen -> seen.avatar().name())
        .or(() -> visit(who, id).map(Visit::name))
        .orElse("");
  }

  private Optional<Seen> find(Owner who, AvatarId id) {
    return avatars.find(who, id).map(Seen::own).or(() -> shared.find(who, id));
  }

  private Optional<Visit> visit(Owner who, AvatarId id) {
    return shared.visits(who).stream().filter(visit -> visit.avatar().equals(id)).findFirst();
  }

  private static Seen allowing(Seen seen, ShareRole needed) {
    if (!seen.allows(needed)) {
      var role = seen.loan().orElseThrow().role();
      throw new Failure.NotAllowed(
          "avatar %s: it is shared with you as %s, and this needs %s; its owner can give you that"
              .formatted(seen.avatar().id(), role.label(), needed.label()));
    }
    return seen;
  }

  /// The avatar, if it is theirs who sees it.
  ///
  /// @param does what only its owner does with it
  /// @throws Failure.NotAllowed if it is not
  static Avatar own(Seen seen, String does) {
    if (seen.loan().isPresent()) {
      throw new Failure.NotAllowed(
          "avatar %s: it is shared with you, and only its owner %s it"
              .formatted(seen.avatar().id(), does));
    }
    return seen.avatar();
  }

  private Failure goneOrMissing(Owner who, AvatarId id) {
    return visit(who, id).map(_ -> noLongerShared(id)).orElseGet(() -> missing(id));
  }

  private static Failure noLongerShared(AvatarId id) {
    return new Failure.NotFound(
        "avatar %s: it is no longer shared with you; what you said to it stays yours, to read, to export and to delete"
            .formatted(id));
  }

  private static Failure missing(AvatarId id) {
    return new Failure.NotFound("avatar %s: there is none".formatted(id));
  }
}
