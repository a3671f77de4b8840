package io.vibhava.persistence.conversation;

import io.vibhava.domain.conversation.MessageState;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A message as it lies in its table.
///
/// @param changed the version of the scope at the last change of its state
public record MessageRow(
    UUID id,
    UUID conversation,
    UUID avatar,
    Optional<UUID> parent,
    MessageState state,
    Instant written,
    int tokens,
    long seq,
    long changed,
    byte[] sealed) {}
