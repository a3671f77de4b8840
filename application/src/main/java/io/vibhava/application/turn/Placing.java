package io.vibhava.application.turn;

import io.vibhava.application.Ids;
import io.vibhava.application.avatar.AvatarAccess;
import io.vibhava.application.conversation.Conversations;
import io.vibhava.application.memory.Job;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.avatar.Seen;
import io.vibhava.domain.conversation.Conversation;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.JobId;
import io.vibhava.domain.memory.Scope;
import io.vibhava.domain.turn.TokenCounter;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnEvent;
import io.vibhava.domain.turn.TurnId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Puts what is asked in its place: which avatar, which conversation, behind which message.
final class Placing {

  private final AvatarAccess avatars;
  private final Conversations conversations;
  private final TokenCounter tokens;
  private final Ids ids;
  private final InstantSource clock;
  private final TurnSettings settings;

  Placing(
      AvatarAccess avatars,
      Conversations conversations,
      TokenCounter tokens,
      Ids ids,
      InstantSource clock,
      TurnSettings settings) {
    this.avatars = avatars;
    this.conversations = conversations;
    this.tokens = tokens;
    this.ids = ids;
    this.clock = clock;
    this.settings = settings;
  }

  /// A new turn, and what is to be kept of it.
  record Fresh(Placed placed, Asking asking) {}

  Fresh fresh(Owner owner, Ask ask) {
    return switch (ask.place()) {
      case Ask.Place.Begin begin -> begun(owner, ask, begin.avatar());
      case Ask.Place.Follow follow ->
          said(
              owner,
              ask,
              follow.conversation(),
              Optional.of(follow.head()),
              Optional.of(follow.head()));
      case Ask.Place.Last last -> behindHead(owner, ask, conversation(owner, last.conversation()));
      case Ask.Place.Branch branch ->
          said(owner, ask, branch.conversation(), branch.behind(), Optional.empty());
    };
  }

  /// Where somebody else says something there at the same moment, one of the two is refused.
  private Fresh behindHead(Owner owner, Ask ask, Conversation conversation) {
    return said(owner, ask, conversation.id(), conversation.head(), conversation.head());
  }

  /// Another turn for a message that is kept already.
  Fresh another(Owner owner, TurnId id, Message asked) {
    var conversation = conversation(owner, asked.conversation());
    var placed = placed(owner, Turn.asked(id, conversation.avatar(), asked), asked);
    var asking =
        new Asking(
            placed.turn(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            leaseEnd());
    return new Fresh(placed, asking);
  }

  /// A turn that is taken up again.
  Placed again(Owner owner, Turn turn, Message asked) {
    return placed(owner, Turn.asked(turn.id(), turn.avatar(), asked), asked);
  }

  private Fresh begun(Owner owner, Ask ask, AvatarId avatar) {
    var seen = avatars.enter(owner, avatar);
    var id = new ConversationId(ids.next());
    var conversation = Conversation.begun(id, avatar, ask.said(), clock.instant());
    var message = message(id, Optional.empty(), ask.said());
    return fresh(owner, ask.id(), seen, conversation, message, List.of(), Optional.empty());
  }

  private Fresh said(
      Owner owner,
      Ask ask,
      ConversationId id,
      Optional<MessageId> behind,
      Optional<MessageId> expectedHead) {
    var conversation = conversation(owner, id);
    var history = behind.map(head -> path(owner, id, head)).orElse(List.of());
    var message = message(id, behind, ask.said());
    return fresh(
        owner,
        ask.id(),
        seen(owner, conversation.avatar()),
        conversation,
        message,
        history,
        expectedHead);
  }

  private Fresh fresh(
      Owner owner,
      TurnId id,
      Seen seen,
      Conversation conversation,
      Message said,
      List<Message> history,
      Optional<MessageId> expectedHead) {
    var turn = Turn.asked(id, conversation.avatar(), said);
    var placed = new Placed(turn, new Scope(owner, turn.avatar()), seen, said, history);
    var begun =
        Optional.of(conversation).filter(_ -> history.isEmpty() && conversation.head().isEmpty());
    var asking =
        new Asking(
            turn,
            begun,
            Optional.of(said),
            expectedHead,
            Optional.of(job(placed, said)),
            leaseEnd());
    return new Fresh(placed, asking);
  }

  private Placed placed(Owner owner, Turn turn, Message asked) {
    var history =
        asked.parent().map(parent -> path(owner, asked.conversation(), parent)).orElse(List.of());
    return new Placed(
        turn, new Scope(owner, turn.avatar()), seen(owner, turn.avatar()), asked, history);
  }

  Job job(Placed placed, Message message) {
    return new Job(
        new JobId(ids.next()), placed.scope().owner().id(), placed.scope().avatar(), message.id());
  }

  Message reply(Placed placed, String text, MessageState state) {
    return new Message(
        new MessageId(ids.next()),
        placed.asked().conversation(),
        Optional.of(placed.asked().id()),
        Role.AVATAR,
        text,
        clock.instant(),
        state,
        tokens.count(text));
  }

  private Message message(ConversationId conversation, Optional<MessageId> parent, String text) {
    return new Message(
        new MessageId(ids.next()),
        conversation,
        parent,
        Role.USER,
        text,
        clock.instant(),
        MessageState.KEPT,
        tokens.count(text));
  }

  private Conversation conversation(Owner owner, ConversationId id) {
    return conversations
        .find(owner, id)
        .orElseThrow(() -> new Failure.NotFound("conversation %s: there is none".formatted(id)));
  }

  /// What was said up to `head`. A gap is nothing that a model should read.
  private List<Message> path(Owner owner, ConversationId id, MessageId head) {
    var path = conversations.path(owner, id, head);
    if (path.isEmpty()) {
      throw new Failure.NotFound("message %s: conversation %s has none".formatted(head, id));
    }
    return path.stream().filter(Message::isReadable).toList();
  }

  private Seen seen(Owner owner, AvatarId id) {
    return avatars.reachToTalk(owner, id);
  }

  /// `heard`, and the end of the reply where the avatar is another's and is not shared any more.
  Consumer<? super TurnEvent> whileShared(
      Placed placed, Consumer<? super TurnEvent> heard, Cancellation cancellation) {
    return placed.isLent()
        ? new WhileShared(avatars, placed.scope(), clock, heard, cancellation)
        : heard;
  }

  private Instant leaseEnd() {
    return clock.instant().plus(settings.lease());
  }
}
