package io.vibhava.persistence.avatar;

import io.vibhava.persistence.sealing.Kind;
import io.vibhava.persistence.sealing.Place;
import java.time.Instant;
import java.util.UUID;

/// A share as it lies in its table.
record ShareRow(UUID owner, UUID avatar, UUID id, Instant written, byte[] sealed) {

  Place place() {
    return place(owner, avatar, id);
  }

  static Place place(UUID owner, UUID avatar, UUID id) {
    return new Place(owner, avatar, Kind.SHARE, id, 1);
  }
}
