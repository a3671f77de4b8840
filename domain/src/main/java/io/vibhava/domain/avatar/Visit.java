package io.vibhava.domain.avatar;

import io.vibhava.domain.Text;

/// What somebody keeps of an avatar of another's that they talked with, so that what they said
/// stays theirs whatever becomes of it.
///
/// @param name what it was called
/// @param from whose it was
public record Visit(AvatarId avatar, String name, String from) {

  /// As [Seen#title].
  public String title() {
    return Seen.of(from, name);
  }

  /// Whether it is called so: by its id or its title.
  public boolean isCalled(String called) {
    return avatar.toString().equals(called)
        || Text.searchable(title()).equals(Text.searchable(called));
  }
}
