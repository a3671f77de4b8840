package io.vibhava.application.avatar;

import io.vibhava.domain.Failure;
import io.vibhava.domain.Text;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;
import java.util.List;
import java.util.stream.Collectors;

/// Finds one of an owner's avatars by its name, whatever the case, or by its id.
public final class FindAvatar {

  private static final int NAME_CHARS_TOLD = 40;

  private final Avatars avatars;

  public FindAvatar(Avatars avatars) {
    this.avatars = avatars;
  }

  /// @throws Failure.NotFound naming the avatars that are there
  public Avatar find(Owner owner, String nameOrId) {
    var all = avatars.list(owner);
    return all.stream()
        .filter(
            avatar -> avatar.profile().isNamed(nameOrId) || avatar.id().toString().equals(nameOrId))
        .findFirst()
        .orElseThrow(() -> new Failure.NotFound(missing(nameOrId, all)));
  }

  private static String missing(String name, List<Avatar> there) {
    var names = there.stream().map(Avatar::name).collect(Collectors.joining(", "));
    return "avatar %s: there is none; there %s"
        .formatted(
            Text.quoted(Text.shortened(name, NAME_CHARS_TOLD)),
            names.isEmpty() ? "are none yet, create one with: avatar create" : "are " + names);
  }
}
