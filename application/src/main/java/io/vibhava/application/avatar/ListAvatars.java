package io.vibhava.application.avatar;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;
import java.util.List;

/// Lists an owner's avatars, each in its newest revision, in the order in which they were made.
public final class ListAvatars {

  private final Avatars avatars;

  public ListAvatars(Avatars avatars) {
    this.avatars = avatars;
  }

  public List<Avatar> list(Owner owner) {
    return avatars.list(owner);
  }
}
