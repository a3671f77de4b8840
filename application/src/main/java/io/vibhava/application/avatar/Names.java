package io.vibhava.application.avatar;

import io.vibhava.domain.Failure;
import io.vibhava.domain.avatar.Avatar;
import java.util.List;

/// The rule that an owner's avatars go by different names. Whatever keeps avatars holds to it with
/// each save, since two may be made at once.
public final class Names {

  private Names() {}

  /// @param kept the owner's avatars, each in its newest revision
  /// @throws Failure.Conflict if another one than this has its name
  public static void refuseTaken(List<Avatar> kept, Avatar revision) {
    if (kept.stream().anyMatch(other -> isTaken(other, revision))) {
      throw new Failure.Conflict(
          "avatar name: you have an avatar of this name already; choose another, or edit or remove the one you have");
    }
  }

  private static boolean isTaken(Avatar other, Avatar revision) {
    return !other.id().equals(revision.id()) && other.profile().isNamed(revision.name());
  }
}
