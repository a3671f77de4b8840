package io.vibhava.persistence.sealing;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.UUID;

/// The one row that a sealed payload belongs to, in the one revision of it. It is sealed in with
/// the payload, which opens nowhere else.
///
/// @param parent what the row is part of: its conversation, its avatar
public record Place(UUID owner, UUID parent, Kind kind, UUID id, long revision) {

  private static final int BYTES = 3 * 16 + 1 + 8;

  void putInto(ByteBuffer buffer) {
    put(buffer, owner);
    put(buffer, parent);
    buffer.put(kind.code());
    put(buffer, id);
    buffer.putLong(revision);
  }

  static int bytes() {
    return BYTES;
  }

  private static void put(ByteBuffer buffer, UUID id) {
    buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
  }

  /// For messages to people.
  @Override
  public String toString() {
    return "%s %s".formatted(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '), id);
  }
}
