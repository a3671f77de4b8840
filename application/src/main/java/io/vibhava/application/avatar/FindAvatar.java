package io.vibhava.application.avatar;

import io.vibhava.domain.Failure;
import io.vibhava.domain.Text;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.Templates;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds one of an owner's avatars by its name, whatever the case, or by its id.
public final class FindAvatar {

  private static final int NAME_CHARS_TOLD = 40;

  private final Avatars avatars;

  public FindAvatar(Avatars avatars) {
    this.avatars = avatars;
  }

  /// @throws Failure.NotFound naming the avatars that are there
  public Avatar find(Owner owner, String nameOrId) {
    return among(owner, nameOrId)
        .orElseThrow(() -> new Failure.NotFound(missing(nameOrId, avatars.list(owner))));
  }

  Optional<Avatar> among(Owner owner, String nameOrId) {
    return avatars.list(owner).stream()
        .filter(
            avatar -> avatar.profile().isNamed(nameOrId) || avatar.id().toString().equals(nameOrId))
        .findFirst();
  }

  private static String missing(String name, List<Avatar> own) {
    return "avatar %s: there is none of this name; yours: %s; ready to be met: %s"
        .formatted(
            Text.quoted(Text.shortened(name, NAME_CHARS_TOLD)),
            own.isEmpty() ? "none yet" : names(own.stream().map(Avatar::name)),
            names(Templates.all().stream().map(template -> template.profile().name())));
  }

  private static String names(Stream<String> names) {
    return names.collect(Collectors.joining(", "));
  }
}
