package io.vibhava.domain.account;

import io.vibhava.domain.Uuids;
import java.util.UUID;

/// Names a session; it lets nobody in.
public record SessionId(UUID value) {

  /// @throws io.vibhava.domain.Failure.Invalid if `text` is no id
  public static SessionId parse(String text) {
    return new SessionId(Uuids.parse("session", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
