package io.vibhava.benchmarks.writes;

import io.vibhava.application.memory.Job;
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
import io.vibhava.domain.memory.JobId;
import io.vibhava.domain.memory.RecallMode;
import io.vibhava.domain.personality.Personality;
import io.vibhava.domain.personality.Traits;
import io.vibhava.domain.turn.Section;
import io.vibhava.domain.turn.Stage;
import io.vibhava.domain.turn.Trace;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnId;
import io.vibhava.domain.turn.Usage;
import io.vibhava.persistence.SqliteStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/// A person who talks on and on, without anybody thinking about the replies: nothing but the writes
/// of a turn.
final class Talker {

  private static final String SAID =
      "I walked along the river with Biscuit today, and we met my sister Clara by the old mill.";
  private static final String REPLIED =
      "That sounds like a good walk. How is Clara, and does Biscuit still chase the ducks as he did in spring?";
  private static final Trace TRACE =
      new Trace(
          RecallMode.HYBRID,
          List.of(),
          Map.of(Section.PERSONA, 300, Section.HISTORY, 900, Section.SAID, 20),
          Map.of(Stage.RECALL, Duration.ofNanos(150_000), Stage.TOTAL, Duration.ofMillis(900)));

  private final SqliteStore store;
  private final Owner owner;
  private final Avatar avatar;
  private Message last;

  private Talker(SqliteStore store, Owner owner, Avatar avatar, Message first) {
    this.store = store;
    this.owner = owner;
    this.avatar = avatar;
    this.last = first;
  }

  /// Begins a conversation of the person with this number.
  static Talker with(SqliteStore store, int number) {
    var owner = store.vault().open("talker " + number);
    var avatar =
        store.avatars().list(owner).stream().findFirst().orElseGet(() -> made(store, owner));
    var begun = Conversation.begun(new ConversationId(id()), avatar.id(), SAID, now());
    var said = message(begun.id(), Optional.empty(), Role.USER, SAID, MessageState.KEPT);
    store.turns().ask(owner, asking(owner, avatar, said, Optional.of(begun)));
    return new Talker(store, owner, avatar, said);
  }

  private static Avatar made(SqliteStore store, Owner owner) {
    var personality = new Personality("Calm and curious.", Traits.even(), List.of());
    var profile =
        new Profile("Mira", "listens well", "", personality, "Hello.", List.of(), Voice.usual());
    var avatar = Avatar.first(new AvatarId(id()), profile, now());
    store.avatars().save(owner, avatar);
    return avatar;
  }

  /// @return how many messages were durable by then
  int talkUntil(long nanoTime) {
    var messages = 0;
    while (System.nanoTime() < nanoTime) {
      var turn = ask();
      messages++;
      if (System.nanoTime() < nanoTime) {
        reply(turn);
        messages++;
      }
    }
    return messages;
  }

  private Turn ask() {
    last = message(last.conversation(), Optional.of(last.id()), Role.USER, SAID, MessageState.KEPT);
    var asking = asking(owner, avatar, last, Optional.empty());
    store.turns().ask(owner, asking);
    return asking.turn();
  }

  private void reply(Turn turn) {
    var reply =
        message(
            last.conversation(),
            Optional.of(last.id()),
            Role.AVATAR,
            REPLIED,
            MessageState.COMPLETE);
    var ended = turn.spoken(reply, "nobody", new Usage(1_200, 30, 0), Optional.empty());
    store.turns().finish(owner, ended, TRACE, Optional.of(job(owner, avatar, reply)));
    last = reply;
  }

  private static Asking asking(
      Owner owner, Avatar avatar, Message said, Optional<Conversation> begun) {
    return new Asking(
        Turn.asked(new TurnId(id()), avatar.id(), said),
        begun,
        Optional.of(said),
        begun.isPresent() ? Optional.empty() : said.parent(),
        Optional.of(job(owner, avatar, said)),
        now().plusSeconds(120));
  }

  private static Job job(Owner owner, Avatar avatar, Message message) {
    return new Job(new JobId(id()), owner.id(), avatar.id(), message.id());
  }

  private static Message message(
      ConversationId conversation,
      Optional<MessageId> parent,
      Role role,
      String text,
      MessageState state) {
    return new Message(new MessageId(id()), conversation, parent, role, text, now(), state, 20);
  }

  /// Of version 7, as the product's: sorted by time.
  private static UUID id() {
    var random = ThreadLocalRandom.current();
    return new UUID(
        System.currentTimeMillis() << 16 | 0x7000 | random.nextInt(1 << 12),
        random.nextLong() >>> 2 | 1L << 63);
  }

  private static Instant now() {
    return Instant.ofEpochMilli(System.currentTimeMillis());
  }
}
