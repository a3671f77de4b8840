package io.vibhava.application.avatar;

import io.vibhava.domain.Failure;
import io.vibhava.domain.avatar.Avatar;
import java.util.List;

/// The rule that an owner's avatars go by different names.
final class Names {

  private Names() {}

  static void refuseTaken(List<Avatar> others, String name) {
    if (others.stream().anyMatch(other -> other.profile().isNamed(name))) {
      throw new Failure.Conflict(
          "avatar name: you have an avatar of this name already; choose another, or edit or remove the one you have");
    }
  }
}
