package io.vibhava.persistence.memory;

import java.util.Optional;
import java.util.UUID;

/// A piece of evidence or a change of a memory, as it lies in its table.
///
/// @param kind `evidence` or `change`
record PartRow(
    UUID memory, int number, String kind, Optional<UUID> message, long seq, byte[] sealed) {}
