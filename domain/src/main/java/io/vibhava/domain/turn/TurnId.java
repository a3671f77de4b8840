package io.vibhava.domain.turn;

import io.vibhava.domain.Uuids;
import java.util.UUID;

/// Names a turn. Made by whoever asks, so that asking again is the same turn.
public record TurnId(UUID value) {

  /// @throws io.vibhava.domain.Failure.Invalid if `text` is no id
  public static TurnId parse(String text) {
    return new TurnId(Uuids.parse("turn", text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
