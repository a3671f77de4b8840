package io.vibhava.domain.avatar;

import io.vibhava.domain.Failure;
import io.vibhava.domain.Text;
import java.time.Instant;

/// That an avatar is shared with whoever has a name, whether or not anybody has it yet.
///
/// @param person the name as its owner wrote it
/// @param at when it was shared, or the role was last changed
public record Share(AvatarId avatar, String person, ShareRole role, Instant at) {

  /// The most characters of the name.
  public static final int PERSON_CHARS_MAX = 500;

  /// @throws Failure.Invalid or [Failure.LimitReached] if `person` can't be a name
  public Share {
    Text.checked("person", person, PERSON_CHARS_MAX);
  }
}
