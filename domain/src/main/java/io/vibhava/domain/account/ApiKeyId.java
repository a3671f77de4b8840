package io.vibhava.domain.account;

import io.vibhava.domain.Uuids;
import java.util.UUID;

/// Names an API key; it lets nobody in.
public record ApiKeyId(UUID value) {

  /// @throws io.vibhava.domain.Failure.Invalid if `text` is no id
  public static ApiKeyId parse(String text) {
    return new ApiKeyId(Uuids.parse("key", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
