package io.vibhava.application.turn;

import io.vibhava.application.conversation.Conversations;
import io.vibhava.application.memory.LeavingOut;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Scope;
import io.vibhava.domain.turn.Trace;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnEvent;
import io.vibhava.domain.turn.TurnId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Lets the avatar reply once more to the same message. The earlier reply stays, on a branch of its
/// own.
public final class RegenerateReply {

  /// How many memories can be left out at once; each is named in the reply's trace.
  static final int WITHOUT_MAX = 20;

  private final Once once;
  private final Placing placing;
  private final Conversations conversations;
  private final LeavingOut leavingOut;

  RegenerateReply(Once once, Placing placing, Conversations conversations, LeavingOut leavingOut) {
    this.once = once;
    this.placing = placing;
    this.conversations = conversations;
    this.leavingOut = leavingOut;
  }

  private record Body(MessageId asked, Set<MemoryId> without) {}

  /// As [TakeTurn#take].
  ///
  /// @param message the person's message, or a reply to it
  /// @param without memories that the reply is to come about without, as if they had never been:
  ///   neither they nor what stems from the same words is recalled, nor read in the history
  /// @throws Failure.NotFound if there is no such message or memory
  /// @throws Failure.LimitReached if `without` names too many
  public Turn regenerate(
      Owner owner,
      TurnId id,
      MessageId message,
      Set<MemoryId> without,
      Consumer<? super TurnEvent> listener,
      Cancellation cancellation) {
    var asked = asked(owner, message);
    refuseIfMany(without);
    return once.take(
        new Once.Asked(
            owner,
            id,
            new Body(asked.id(), without),
            scope -> leftOut(scope, asked, without),
            (kept, said) -> said.id().equals(asked.id()) && isWithout(kept, without),
            () -> placing.another(owner, id, asked)),
        listener,
        cancellation);
  }

  private static void refuseIfMany(Set<MemoryId> without) {
    if (without.size() > WITHOUT_MAX) {
      throw new Failure.LimitReached(
          "without: at most %d memories can be left out at once, %d came"
              .formatted(WITHOUT_MAX, without.size()));
    }
  }

  /// What the avatar replied to the same message before is no memory to reply by.
  private LeftOut leftOut(Scope scope, Message asked, Set<MemoryId> without) {
    var all = new HashSet<>(leavingOut.with(scope, without));
    conversations.messages(scope.owner(), asked.conversation()).stream()
        .filter(message -> message.parent().equals(Optional.of(asked.id())))
        .forEach(reply -> all.add(new MemoryId(reply.id().value())));
    return new LeftOut(without, all);
  }

  /// What a turn was to leave out is known once it has a reply.
  private static boolean isWithout(Turns.Kept kept, Set<MemoryId> without) {
    return kept.turn().reply().isEmpty()
        || kept.trace().map(Trace::without).filter(left -> !left.equals(without)).isEmpty();
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
