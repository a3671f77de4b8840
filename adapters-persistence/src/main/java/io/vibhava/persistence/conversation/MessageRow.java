package io.vibhava.persistence.conversation;

import io.vibhava.domain.conversation.MessageState;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A message as it lies in its table.
///
/// @param seq the version of the scope at which it was written
/// @param turn the turn that it is the reply of
public record MessageRow(
    UUID avatar,
    long seq,
    UUID id,
    UUID conversation,
    Optional<UUID> parent,
    Optional<UUID> turn,
    MessageState state,
    Instant written,
    int tokens,
    byte[] sealed) {}
