package io.vibhava.persistence.memory;

import java.util.List;
import java.util.UUID;

/// A memory that was learned, as it lies in its table, with its parts.
record MemoryRow(UUID id, String kind, UUID message, long seq, byte[] sealed, List<PartRow> parts) {

  MemoryRow with(List<PartRow> parts) {
    return new MemoryRow(id, kind, message, seq, sealed, parts);
  }
}
