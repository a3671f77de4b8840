package io.vibhava;

import io.vibhava.application.Engine;
import io.vibhava.application.conversation.ReadConversation.Extent;
import io.vibhava.application.turn.Ask;
import io.vibhava.application.turn.Cancellation;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnEvent;
import io.vibhava.domain.turn.TurnId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A conversation with one avatar, as it goes on. Turns of one chat follow each other; use several
/// chats to talk at the same time.
public final class Chat {

  private final Engine engine;
  private final Owner owner;
  private final AvatarId avatar;
  private final Supplier<TurnId> turns;
  private Optional<ConversationId> conversation;

  Chat(
      Engine engine,
      Owner owner,
      AvatarId avatar,
      Optional<ConversationId> conversation,
      Supplier<TurnId> turns) {
    this.engine = engine;
    this.owner = owner;
    this.avatar = avatar;
    this.conversation = conversation;
    this.turns = turns;
  }

  /// Says something and waits for the whole reply.
  ///
  /// @throws Failure if there is no reply; what was said is kept unless it can't be taken at all
  public Turn say(String text) {
    return say(text, _ -> {});
  }

  /// Says something and hears the turn while it happens, on the calling thread. A listener that
  /// throws ends the reply; what was spoken is kept.
  ///
  /// @throws Failure as [#say(String)]
  public Turn say(String text, Consumer<? super TurnEvent> listener) {
    return say(text, listener, new Cancellation());
  }

  /// Says something, with a way to end the reply early from another thread.
  ///
  /// @throws Failure as [#say(String)]
  public synchronized Turn say(
      String text, Consumer<? super TurnEvent> listener, Cancellation cancellation) {
    return engine.takeTurn().take(owner, ask(text), following(listener), cancellation);
  }

  /// Says something and lets the caller pull the turn's events. Close it to end the reply early.
  public TurnStream stream(String text) {
    return new TurnStream((listener, cancellation) -> say(text, listener, cancellation));
  }

  /// Lets the avatar reply once more to what was said last.
  ///
  /// @throws Failure.NotFound if nothing was said yet
  public Turn regenerate() {
    return regenerateWithout(Set.of());
  }

  /// Lets the avatar reply once more to what was said last, as if some memories had never been:
  /// what would it say if it did not know this? The memories stay as they are.
  ///
  /// @throws Failure.NotFound if nothing was said yet, or one of `memories` is not there
  public synchronized Turn regenerateWithout(Set<MemoryId> memories) {
    var last =
        head()
            .orElseThrow(
                () -> new Failure.NotFound("chat: nothing was said yet, so there is no reply"));
    return engine
        .regenerateReply()
        .regenerate(owner, turns.get(), last, memories, _ -> {}, new Cancellation());
  }

  /// Says something else in place of one of the person's messages. What followed it stays, on a
  /// branch of its own.
  ///
  /// @throws Failure.NotFound if it is no message of this chat
  public synchronized Turn edit(MessageId message, String text) {
    var edited =
        messages().stream()
            .filter(said -> said.id().equals(message))
            .findFirst()
            .orElseThrow(
                () -> new Failure.NotFound("message %s: this chat has none".formatted(message)));
    var ask = Ask.branch(turns.get(), edited.conversation(), edited.parent(), text);
    return engine.takeTurn().take(owner, ask, _ -> {}, new Cancellation());
  }

  /// The conversation; none before the first thing was said.
  public synchronized Optional<ConversationId> conversation() {
    return conversation;
  }

  /// What was said, from the first message to the last.
  public synchronized List<Message> messages() {
    return conversation
        .map(id -> engine.readConversation().read(owner, id, Extent.TO_HEAD).messages())
        .orElse(List.of());
  }

  private Ask ask(String text) {
    return head()
        .map(head -> Ask.follow(turns.get(), conversation.orElseThrow(), head, text))
        .orElseGet(() -> Ask.begin(turns.get(), avatar, text));
  }

  private Optional<MessageId> head() {
    return conversation.flatMap(
        id -> engine.readConversation().read(owner, id, Extent.TO_HEAD).conversation().head());
  }

  /// Hands events on, and notes the conversation as soon as there is one, so that it is gone on
  /// with also after a turn that failed.
  private Consumer<TurnEvent> following(Consumer<? super TurnEvent> listener) {
    return event -> {
      if (event instanceof TurnEvent.Asked asked) {
        conversation = Optional.of(asked.conversation());
      }
      listener.accept(event);
    };
  }
}
