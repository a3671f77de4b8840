package io.vibhava.persistence.memory;

import java.util.UUID;

/// A memory that was learned, as it lies in its table.
record MemoryRow(UUID id, String kind, UUID message, long seq, byte[] sealed) {}
