package io.vibhava.cli.turn;

import io.vibhava.application.conversation.ReadConversation.Extent;
import io.vibhava.application.turn.Ask;
import io.vibhava.application.turn.Cancellation;
import io.vibhava.cli.Open;
import io.vibhava.cli.conversation.Finding;
import io.vibhava.domain.Failure;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.conversation.Conversation;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Where a talk stands: with whom, in which conversation, behind which message. Used by one thread.
public final class Talk {

  private final Open open;
  private final int headTriesMax;
  private Avatar avatar;
  private Optional<ConversationId> conversation = Optional.empty();
  private Optional<MessageId> head = Optional.empty();

  /// A talk in which nothing was said yet.
  public Talk(Open open, int headTriesMax, Avatar avatar) {
    this.open = open;
    this.headTriesMax = headTriesMax;
    this.avatar = avatar;
  }

  public Avatar avatar() {
    return avatar;
  }

  /// The conversation; none as long as nothing was said.
  public Optional<ConversationId> conversation() {
    return conversation;
  }

  /// Begins anew, with `next`.
  public void begin(Avatar next) {
    avatar = next;
    conversation = Optional.empty();
    head = Optional.empty();
  }

  /// Goes on with `other`, from its head.
  public void goOn(Conversation other) {
    conversation = Optional.of(other.id());
    head = other.head();
  }

  /// Says `text` behind what was said last. Where somebody else said something there meanwhile, it
  /// is said behind that.
  ///
  /// @throws Failure as [io.vibhava.application.turn.TakeTurn#take]
  public Turn say(String text, Consumer<? super TurnEvent> listener, Cancellation cancellation) {
    for (var tries = 1; ; tries++) {
      var hearing = new Following(listener);
      try {
        return take(ask(text), hearing, cancellation);
      } catch (Failure.Conflict e) {
        if (hearing.kept || tries == headTriesMax || !hasMoved()) {
          throw e;
        }
      }
    }
  }

  private Ask ask(String text) {
    var id = open.newTurn();
    return conversation
        .map(in ->
            head.map(behind -> Ask.follow(id, in, behind, text))
                .orElseGet(() -> Ask.branch(id, in, Optional.empty(), text)))
        .orElseGet(() -> Ask.begin(id, avatar.id(), text));
  }

  private Turn take(Ask ask, Following hearing, Cancellation cancellation) {
    return open.engine().takeTurn().take(open.owner(), ask, hearing, cancellation);
  }

  private boolean hasMoved() {
    var before = head;
    current().ifPresent(this::goOn);
    return !head.equals(before);
  }

  /// The conversation as it is kept now.
  public Optional<Conversation> current() {
    return conversation.flatMap(
        id -> Finding.all(open).stream().filter(it -> it.id().equals(id)).findFirst());
  }

  /// Lets the avatar reply once more to what was said last, as if some memories had never been.
  ///
  /// @throws Failure.Invalid if nothing was said yet
  public Turn regenerate(
      Set<MemoryId> without, Consumer<? super TurnEvent> listener, Cancellation cancellation) {
    var last = last(Role.USER);
    return open.engine()
        .regenerateReply()
        .regenerate(
            open.owner(),
            open.newTurn(),
            last.id(),
            without,
            new Following(listener),
            cancellation);
  }

  /// Says `text` in place of what was said last, as a new branch.
  ///
  /// @throws Failure.Invalid if nothing was said yet
  public Turn edit(String text, Consumer<? super TurnEvent> listener, Cancellation cancellation) {
    var last = last(Role.USER);
    var ask = Ask.branch(open.newTurn(), last.conversation(), last.parent(), text);
    return take(ask, new Following(listener), cancellation);
  }

  /// What `role` said last.
  ///
  /// @throws Failure.Invalid if it said nothing yet
  public Message last(Role role) {
    return said(Extent.TO_HEAD).reversed().stream()
        .filter(message -> message.role() == role)
        .findFirst()
        .orElseThrow(() -> new Failure.Invalid("nothing was said here yet"));
  }

  /// What was said so far.
  public List<Message> said(Extent extent) {
    return conversation
        .map(id -> open.engine().readConversation().read(open.owner(), id, extent).messages())
        .orElse(List.of());
  }

  /// Keeps up with a turn, and hands its events on.
  private final class Following implements Consumer<TurnEvent> {

    private final Consumer<? super TurnEvent> listener;
    private boolean kept;

    Following(Consumer<? super TurnEvent> listener) {
      this.listener = listener;
    }

    @Override
    public void accept(TurnEvent event) {
      switch (event) {
        case TurnEvent.Asked asked -> {
          kept = true;
          conversation = Optional.of(asked.conversation());
          head = Optional.of(asked.message());
        }
        case TurnEvent.Done done -> head = done.turn().reply().map(Message::id);
        case TurnEvent.Recalled _, TurnEvent.Spoke _, TurnEvent.Failed _ -> {}
      }
      listener.accept(event);
    }
  }
}
