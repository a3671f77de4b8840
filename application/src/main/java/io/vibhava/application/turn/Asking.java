package io.vibhava.application.turn;

import io.vibhava.application.memory.Job;
import io.vibhava.domain.conversation.Conversation;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.turn.Turn;
import java.time.Instant;
import java.util.Optional;

/// What is kept when a turn is asked.
///
/// @param begun the conversation, where this turn begins it
/// @param said the message, where it is a new one: it becomes the head. None when another reply is
///   asked for
/// @param expectedHead the head that the conversation must have; none where any will do
/// @param learning the job of learning from the message
public record Asking(
    Turn turn,
    Optional<Conversation> begun,
    Optional<Message> said,
    Optional<MessageId> expectedHead,
    Optional<Job> learning,
    Instant leaseUntil) {}
