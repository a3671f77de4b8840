package io.vibhava.persistence.sealing;

import java.util.Optional;
import java.util.UUID;

/// A key, sealed by another. Without `sealed` it was destroyed.
record WrappedKey(UUID id, Optional<byte[]> sealed) {}
