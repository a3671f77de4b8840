package io.vibhava.persistence.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// An API key as it lies in its table.
record ApiKeyRow(
    UUID owner,
    UUID id,
    String scopes,
    Instant created,
    Optional<Instant> revoked,
    byte[] sealed) {}
