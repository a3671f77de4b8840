package io.vibhava.domain.avatar;

import io.vibhava.domain.Uuids;
import java.util.UUID;

/// Names an avatar through all its revisions.
public record AvatarId(UUID value) {

  /// @throws io.vibhava.domain.Failure.Invalid if `text` is no id
  public static AvatarId parse(String text) {
    return new AvatarId(Uuids.parse("avatar", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
