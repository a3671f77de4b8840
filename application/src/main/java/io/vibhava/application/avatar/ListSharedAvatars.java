package io.vibhava.application.avatar;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Seen;
import java.util.List;

/// Lists the avatars that others share with somebody, the one that was shared first first.
public final class ListSharedAvatars {

  private final SharedAvatars shared;
  private final SharingSettings settings;

  public ListSharedAvatars(SharedAvatars shared, SharingSettings settings) {
    this.shared = shared;
    this.settings = settings;
  }

  public List<Seen> list(Owner owner) {
    return shared.list(owner, settings.sharedAvatarsMax()).stream().map(Seen::shown).toList();
  }
}
