package io.vibhava.domain.account;

import io.vibhava.domain.Uuids;
import java.util.UUID;

/// Names an account; random, so that it says nothing about who it is.
public record OwnerId(UUID value) {

  /// @throws io.vibhava.domain.Failure.Invalid if `text` is no id
  public static OwnerId parse(String text) {
    return new OwnerId(Uuids.parse("owner", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
