package io.vibhava.persistence.memory;

import java.util.UUID;

/// The meaning of a memory, as it lies in its table.
record VectorRow(UUID memory, long seq, byte[] sealed) {}
