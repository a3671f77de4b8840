package io.vibhava.application.avatar;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Holder;
import io.vibhava.domain.avatar.Seen;
import java.util.List;
import java.util.stream.Stream;

/// Lists the avatars that may remember somebody: their own, in the order in which they were made,
/// and those of others that they talked with, whatever became of them.
public final class ListRemembering {

  private final Avatars avatars;
  private final SharedAvatars shared;

  public ListRemembering(Avatars avatars, SharedAvatars shared) {
    this.avatars = avatars;
    this.shared = shared;
  }

  public List<Holder> list(Owner owner) {
    var own = avatars.list(owner).stream().map(Seen::own).map(Holder::of).toList();
    var others =
        shared.visits(owner).stream()
            .map(Holder::of)
            .filter(one -> own.stream().map(Holder::id).noneMatch(one.id()::equals));
    return Stream.concat(own.stream(), others).toList();
  }
}
