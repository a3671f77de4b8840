package io.vibhava.application.turn;

import io.vibhava.application.conversation.Conversations;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnEvent;
import io.vibhava.domain.turn.TurnId;
import java.util.function.Consumer;

/// Lets the avatar reply once more to the same message. The earlier reply stays, on a branch of its
/// own.
public final class RegenerateReply {

  private final Once once;
  private final Placing placing;
  private final Conversations conversations;

  RegenerateReply(Once once, Placing placing, Conversations conversations) {
    this.once = once;
    this.placing = placing;
    this.conversations = conversations;
  }

  /// As [TakeTurn#take].
  ///
  /// @param message the person's message, or a reply to it
  /// @throws Failure.NotFound if there is no such message
  public Turn regenerate(
      Owner owner,
      TurnId id,
      MessageId message,
      Consumer<? super TurnEvent> listener,
      Cancellation cancellation) {
    var asked = asked(owner, message);
    return once.take(
        new Once.Asked(
            owner,
            id,
            asked.id(),
            (turn, kept) -> kept.id().equals(asked.id()),
            () -> placing.another(owner, id, asked)),
        listener,
        cancellation);
  }

  private Message asked(Owner owner, MessageId id) {
    var message = message(owner, id);
    return message.role() == Role.USER
        ? message
        : message(owner, message.parent().orElseThrow(() -> missing(id)));
  }

  private Message message(Owner owner, MessageId id) {
    return conversations
        .message(owner, id)
        .filter(message -> message.role() == Role.AVATAR || !message.isRedacted())
        .orElseThrow(() -> missing(id));
  }

  private static Failure missing(MessageId id) {
    return new Failure.NotFound("message %s: there is none that could be answered".formatted(id));
  }
}
