package io.vibhava.persistence.sealing;

import java.util.UUID;

/// A key like any other.
public final class SomeKey {

  private SomeKey() {}

  public static SealingKey fresh() {
    return new SealingKey(new UUID(5, 5), SealingKey.random());
  }
}
