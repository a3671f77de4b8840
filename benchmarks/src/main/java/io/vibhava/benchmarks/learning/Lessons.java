package io.vibhava.benchmarks.learning;

import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.learning.Lesson;
import io.vibhava.domain.learning.Source;
import io.vibhava.domain.learning.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the rules find in words that stand alone.
public final class Lessons {

  private Lessons() {}

  public static List<Statement> of(String said, Instant at) {
    var message =
        new Message(
            new MessageId(new UUID(1, 1)),
            new ConversationId(new UUID(1, 2)),
            Optional.empty(),
            Role.USER,
            said,
            at,
            MessageState.KEPT,
            1);
    return Lesson.of(new Source(message, List.of(), ZoneOffset.UTC));
  }
}
