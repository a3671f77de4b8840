package io.vibhava.persistence.conversation;

import io.vibhava.domain.conversation.ConversationState;
import java.time.Instant;
import java.util.UUID;

/// A conversation as it lies in its table.
///
/// @param titleRevision the revision that the sealed title is of
record ConversationRow(
    UUID id,
    UUID avatar,
    ConversationState state,
    UUID head,
    Instant created,
    Instant updated,
    int revision,
    int titleRevision,
    byte[] sealed) {}
