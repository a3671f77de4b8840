package io.vibhava.persistence;

import io.vibhava.application.memory.Job;
import io.vibhava.application.turn.Asking;
import io.vibhava.domain.Failure;
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
import io.vibhava.domain.turn.Trace;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnId;
import io.vibhava.domain.turn.Usage;
import io.vibhava.persistence.sqlite.Synchronous;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// A program that takes turns in a folder without end, several at once, and says on standard output
/// what is durable, as soon as the store says so: `asked TURN MESSAGE` and `ended TURN MESSAGE`.
/// What it says in each message follows from the message's id.
final class Chatter implements Runnable {

  static final String PERSON = "chatter";

  private final SqliteStore store;
  private final Owner owner;
  private final Avatar avatar;
  private final Consumer<String> listener;

  /// @param listener hears what is durable
  Chatter(SqliteStore store, Owner owner, Avatar avatar, Consumer<String> listener) {
    this.store = store;
    this.owner = owner;
    this.avatar = avatar;
    this.listener = listener;
  }

  /// @param arguments the folder, how many talk at once, and [Synchronous]
  public static void main(String[] arguments) {
    var settings = SqliteSettings.usual().withBusyTimeout(Duration.ofSeconds(30));
    var store =
        SqliteStore.open(
            Path.of(arguments[0]),
            settings,
            InstantSource.system(),
            UUID::randomUUID,
            Synchronous.valueOf(arguments[2]),
            _ -> {});
    var owner = store.vault().open(PERSON);
    var avatar = avatar(store, owner);
    say("ready");
    for (var talker = 0; talker < Integer.parseInt(arguments[1]); talker++) {
      Thread.ofPlatform().start(new Chatter(store, owner, avatar, Chatter::say));
    }
  }

  private static Avatar avatar(SqliteStore store, Owner owner) {
    try {
      return store.avatars().list(owner).stream().findFirst().orElseGet(() -> made(store, owner));
    } catch (Failure.Conflict e) { // Another program was quicker.
      return store.avatars().list(owner).getFirst();
    }
  }

  static Avatar made(SqliteStore store, Owner owner) {
    var profile =
        new Profile(
            "Mira",
            "listens",
            "",
            new Personality("Calm.", Traits.even(), List.of()),
            "Hi.",
            List.of(),
            Voice.usual());
    var avatar = Avatar.first(new AvatarId(UUID.randomUUID()), profile, now());
    store.avatars().save(owner, avatar);
    return avatar;
  }

  private static synchronized void say(String line) {
    System.out.println(line);
    System.out.flush();
  }

  /// Goes on after a failure, as a person would.
  @Override
  public void run() {
    while (true) {
      try {
        talk();
      } catch (Failure failure) {
        listener.accept("failed %s %s".formatted(failure.code(), failure.getMessage()));
        store.conversations().list(owner);
        listener.accept("still reads");
      }
    }
  }

  private void talk() {
    talk(20);
  }

  /// Begins a conversation, and takes so many turns more in it.
  void talk(int turns) {
    var first =
        message(
            new ConversationId(UUID.randomUUID()), Optional.empty(), Role.USER, MessageState.KEPT);
    var begun = Conversation.begun(first.conversation(), avatar.id(), first.text(), now());
    var last = turn(first, Optional.of(begun));
    for (var turn = 0; turn < turns; turn++) {
      last =
          turn(
              message(last.conversation(), Optional.of(last.id()), Role.USER, MessageState.KEPT),
              Optional.empty());
    }
  }

  private Message turn(Message said, Optional<Conversation> begun) {
    var turn = Turn.asked(new TurnId(UUID.randomUUID()), avatar.id(), said);
    var head = begun.isPresent() ? Optional.<MessageId>empty() : said.parent();
    store
        .turns()
        .ask(
            owner,
            new Asking(
                turn,
                begun,
                Optional.of(said),
                head,
                Optional.of(job(said)),
                now().plusSeconds(60)));
    listener.accept("asked %s %s".formatted(turn.id(), said.id()));
    var reply =
        message(said.conversation(), Optional.of(said.id()), Role.AVATAR, MessageState.COMPLETE);
    var trace = new Trace(RecallMode.NONE, List.of(), Map.of(), Map.of());
    store
        .turns()
        .finish(
            owner,
            turn.spoken(reply, "parrot", Usage.NONE, Optional.empty()),
            trace,
            Optional.of(job(reply)));
    listener.accept("ended %s %s".formatted(turn.id(), reply.id()));
    return reply;
  }

  private Job job(Message message) {
    return new Job(new JobId(UUID.randomUUID()), owner.id(), avatar.id(), message.id());
  }

  private static Message message(
      ConversationId conversation, Optional<MessageId> parent, Role role, MessageState state) {
    var id = new MessageId(UUID.randomUUID());
    return new Message(id, conversation, parent, role, text(id), now(), state, 9);
  }

  /// What the message with this id says.
  static String text(MessageId id) {
    return "This is what message %s says, neither more nor less. "
        .formatted(id)
        .repeat(1 + (int) (id.value().getLeastSignificantBits() & 7));
  }

  private static Instant now() {
    return Instant.ofEpochMilli(System.currentTimeMillis());
  }
}
