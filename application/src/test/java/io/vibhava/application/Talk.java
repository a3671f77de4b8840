package io.vibhava.application;

import io.vibhava.application.memory.Job;
import io.vibhava.application.memory.Learned;
import io.vibhava.application.testing.SequentialIds;
import io.vibhava.application.testing.SettableClock;
import io.vibhava.application.turn.Asking;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.avatar.Profile;
import io.vibhava.domain.avatar.Voice;
import io.vibhava.domain.conversation.Conversation;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.Assessment;
import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.JobId;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.RecallMode;
import io.vibhava.domain.memory.Scope;
import io.vibhava.domain.memory.Subject;
import io.vibhava.domain.memory.Times;
import io.vibhava.domain.memory.Trust;
import io.vibhava.domain.personality.Personality;
import io.vibhava.domain.personality.Traits;
import io.vibhava.domain.turn.Section;
import io.vibhava.domain.turn.Stage;
import io.vibhava.domain.turn.Trace;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnId;
import io.vibhava.domain.turn.Usage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One owner who talks, with a clock that moves a second at each thing that happens. Its ids are
/// counted, so two talks that do the same have the same ids.
public final class Talk {

  /// How long a turn that is asked is held.
  public static final Duration LEASE = Duration.ofMinutes(2);

  private static final Duration STEP = Duration.ofSeconds(1);

  private final Stores stores;
  private final Owner owner;
  private final SequentialIds ids = new SequentialIds();
  private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T09:00:00Z"));

  public Talk(Stores stores, Owner owner) {
    this.stores = stores;
    this.owner = owner;
  }

  public Instant now() {
    return clock.instant();
  }

  /// A later moment.
  public Instant later() {
    return clock.advance(STEP);
  }

  public static Profile profile(String name) {
    return new Profile(
        name,
        "listens well",
        "",
        new Personality("Calm and curious.", Traits.even(), List.of()),
        "Hello.",
        List.of(),
        Voice.usual());
  }

  public Avatar newAvatar(String name) {
    return Avatar.first(new AvatarId(ids.next()), profile(name), later());
  }

  /// An avatar that is kept.
  public Avatar avatar(String name) {
    var avatar = newAvatar(name);
    stores.avatars().save(owner, avatar);
    return avatar;
  }

  public Scope scope(AvatarId avatar) {
    return new Scope(owner, avatar);
  }

  /// Asks a turn that begins a conversation.
  public Asking begin(Avatar avatar, String text) {
    return ask(beginning(avatar.id(), text));
  }

  public Asking beginning(AvatarId avatar, String text) {
    var conversation = Conversation.begun(new ConversationId(ids.next()), avatar, text, later());
    var said = message(conversation.id(), Optional.empty(), Role.USER, text, MessageState.KEPT);
    return asking(avatar, Optional.of(conversation), said, Optional.empty());
  }

  /// What follows `parent`, and expects it to be the head.
  public Asking following(AvatarId avatar, Message parent, String text) {
    var said =
        message(
            parent.conversation(), Optional.of(parent.id()), Role.USER, text, MessageState.KEPT);
    return asking(avatar, Optional.empty(), said, Optional.of(parent.id()));
  }

  /// Another reply to what was said in `before`.
  public Asking another(Asking before) {
    var turn =
        Turn.asked(new TurnId(ids.next()), before.turn().avatar(), before.said().orElseThrow());
    return new Asking(
        turn,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        later().plus(LEASE));
  }

  private Asking asking(
      AvatarId avatar,
      Optional<Conversation> begun,
      Message said,
      Optional<MessageId> expectedHead) {
    var turn = Turn.asked(new TurnId(ids.next()), avatar, said);
    return new Asking(
        turn,
        begun,
        Optional.of(said),
        expectedHead,
        Optional.of(job(avatar, said)),
        now().plus(LEASE));
  }

  public Job job(AvatarId avatar, Message message) {
    return new Job(new JobId(ids.next()), owner.id(), avatar, message.id());
  }

  public Asking ask(Asking asking) {
    stores.turns().ask(owner, asking);
    return asking;
  }

  /// A message at a later moment; it is not kept.
  public Message message(
      ConversationId conversation,
      Optional<MessageId> parent,
      Role role,
      String text,
      MessageState state) {
    return new Message(
        new MessageId(ids.next()), conversation, parent, role, text, later(), state, text.length());
  }

  /// A reply to what was asked; it is not kept.
  public Message replyTo(Asking asking, String text, MessageState state) {
    var turn = asking.turn();
    return message(turn.conversation(), Optional.of(turn.asked()), Role.AVATAR, text, state);
  }

  /// The turn spoken to its end with `text`; it is not kept.
  public Turn spoken(Asking asking, String text) {
    var reply = replyTo(asking, text, MessageState.COMPLETE);
    return asking.turn().spoken(reply, "parrot", new Usage(10, 5, 2), Optional.empty());
  }

  /// The turn without a reply; it is not kept.
  public Turn failed(Asking asking) {
    return asking.turn().failed("parrot", new Turn.Problem("unavailable", "parrot: it is asleep"));
  }

  /// Keeps the turn with its reply.
  public Message reply(Asking asking, String text) {
    var ended = spoken(asking, text);
    var reply = ended.reply().orElseThrow();
    stores.turns().finish(owner, ended, trace(), Optional.of(job(ended.avatar(), reply)));
    return reply;
  }

  /// Keeps the turn as failed.
  public void fail(Asking asking) {
    stores.turns().finish(owner, failed(asking), trace(), Optional.empty());
  }

  public static Trace trace() {
    var took = Map.of(Stage.KEEP, Duration.ofMillis(3), Stage.TOTAL, Duration.ofMillis(40));
    return new Trace(RecallMode.HYBRID, List.of(), Map.of(Section.PERSONA, 120), took);
  }

  /// A fact whose quote is `quote`, from where it stands in `message`; it is not kept.
  public Fact fact(Message message, String quote, String statement) {
    var from = message.text().indexOf(quote);
    return new Fact(
        new MemoryId(ids.next()),
        new Subject.Person(),
        statement,
        Times.since(later()),
        new Assessment(0.9, 0.5, Trust.TOLD),
        new Provenance(message.id(), from, from + quote.length(), quote));
  }

  /// Keeps `memories` and `embeddings` as what the asking's job brought.
  public void learn(Asking asking, List<Memory> memories, Map<MemoryId, Embedding> embeddings) {
    var learned = new Learned(asking.learning().orElseThrow(), memories, embeddings);
    stores.memories().learn(scope(asking.turn().avatar()), learned);
  }
}
