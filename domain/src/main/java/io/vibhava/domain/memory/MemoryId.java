package io.vibhava.domain.memory;

import io.vibhava.domain.Uuids;
import java.util.UUID;

/// Names a memory. An episode's is that of the message it is a range of.
public record MemoryId(UUID value) {

  /// @throws io.vibhava.domain.Failure.Invalid if `text` is no id
  public static MemoryId parse(String text) {
    return new MemoryId(Uuids.parse("memory", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
