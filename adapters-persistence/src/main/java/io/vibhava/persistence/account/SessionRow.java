package io.vibhava.persistence.account;

import java.time.Instant;
import java.util.UUID;

/// A session as it lies in its table.
record SessionRow(UUID owner, UUID id, Instant created, Instant last, Instant due, byte[] sealed) {}
