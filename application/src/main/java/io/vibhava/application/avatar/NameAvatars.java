package io.vibhava.application.avatar;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.AvatarId;
import java.util.HashMap;
import java.util.Map;

/// Tells what the avatars are called that somebody's conversations may be with: their own, those
/// that are shared with them, and those of others that they talked with once.
public final class NameAvatars {

  private final Avatars avatars;
  private final SharedAvatars shared;
  private final SharingSettings settings;

  public NameAvatars(Avatars avatars, SharedAvatars shared, SharingSettings settings) {
    this.avatars = avatars;
    this.shared = shared;
    this.settings = settings;
  }

  public Map<AvatarId, String> names(Owner owner) {
    var names = new HashMap<AvatarId, String>();
    shared.visits(owner).forEach(visit -> names.put(visit.avatar(), visit.title()));
    shared
        .list(owner, settings.sharedAvatarsMax())
        .reversed()
        .forEach(seen -> names.put(seen.avatar().id(), seen.title()));
    avatars.list(owner).forEach(avatar -> names.put(avatar.id(), avatar.name()));
    return names;
  }
}
