package io.vibhava.application.avatar;

import io.vibhava.domain.Failure;
import io.vibhava.domain.Text;
import io.vibhava.domain.Uuids;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.avatar.Seen;
import io.vibhava.domain.avatar.Templates;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds an avatar that somebody sees: one of their own by its name, whatever the case, or by its
/// id; or one that is shared with them, by its owner's name and its own, `ada/Mira`, or by its id.
public final class FindAvatar {

  private static final int NAME_CHARS_TOLD = 40;

  private final Avatars avatars;
  private final SharedAvatars shared;
  private final SharingSettings settings;

  public FindAvatar(Avatars avatars, SharedAvatars shared, SharingSettings settings) {
    this.avatars = avatars;
    this.shared = shared;
    this.settings = settings;
  }

  /// @throws Failure.NotFound naming the avatars that are there
  public Seen find(Owner owner, String nameOrId) {
    return among(owner, nameOrId).orElseThrow(() -> new Failure.NotFound(missing(nameOrId, owner)));
  }

  Optional<Seen> among(Owner owner, String nameOrId) {
    return first(avatars.list(owner).stream().map(Seen::own), nameOrId)
        .or(() -> byId(owner, nameOrId))
        .or(() -> first(ofNamed(owner, nameOrId), nameOrId))
        .or(() -> first(others(owner), nameOrId))
        .map(Seen::shown);
  }

  /// By its id, as by its owner's name, one is found even where so many are shared that it is not
  /// listed.
  private Optional<Seen> byId(Owner owner, String id) {
    return Uuids.find(id).flatMap(it -> shared.find(owner, new AvatarId(it)));
  }

  private Stream<Seen> ofNamed(Owner owner, String title) {
    return Seen.lenders(title)
        .flatMap(lender -> shared.of(owner, lender, settings.sharedAvatarsMax()).stream());
  }

  private static Optional<Seen> first(Stream<Seen> all, String nameOrId) {
    return all.filter(seen -> seen.isCalled(nameOrId)).findFirst();
  }

  private Stream<Seen> others(Owner owner) {
    return shared.list(owner, settings.sharedAvatarsMax()).stream();
  }

  private String missing(String name, Owner owner) {
    var own = avatars.list(owner);
    return "avatar %s: there is none of this name; yours: %s%s; ready to be met: %s"
        .formatted(
            Text.quoted(Text.shortened(name, NAME_CHARS_TOLD)),
            own.isEmpty() ? "none yet" : names(own.stream().map(Avatar::name)),
            ofOthers(others(owner).toList()),
            names(Templates.all().stream().map(template -> template.profile().name())));
  }

  private static String ofOthers(List<Seen> others) {
    return others.isEmpty() ? "" : "; shared with you: " + names(others.stream().map(Seen::title));
  }

  private static String names(Stream<String> names) {
    return names.collect(Collectors.joining(", "));
  }
}
