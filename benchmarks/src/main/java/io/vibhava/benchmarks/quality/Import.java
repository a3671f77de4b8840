package io.vibhava.benchmarks.quality;

import io.vibhava.application.memory.Job;
import io.vibhava.application.turn.Asking;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.conversation.Conversation;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.JobId;
import io.vibhava.domain.memory.Scope;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Brings a sample into the engine: both sides' messages are kept at their times, each with its job
/// of learning, and then everything is learned from.
final class Import {

  private static final Duration BETWEEN_MESSAGES = Duration.ofSeconds(20);
  private static final Duration BEFORE_ALL = Duration.ofDays(1);

  private final House house;
  private final Owner owner;
  private final AvatarId avatar;
  private final Map<MessageId, String> written = new HashMap<>();

  /// A sample as the engine has it.
  ///
  /// @param written the id that each message has in the file
  record Imported(Scope scope, Map<MessageId, String> written) {}

  private Import(House house, Owner owner, AvatarId avatar) {
    this.house = house;
    this.owner = owner;
    this.avatar = avatar;
  }

  static Imported of(Sample sample, House house) {
    house.clock().set(sample.sessions().getFirst().at().minus(BEFORE_ALL));
    var owner = house.engine().openAccount().open(sample.name());
    var avatar = house.engine().createAvatar().create(owner, Partner.named(sample.avatar()));
    var done = new Import(house, owner, avatar.id());
    done.introduce(sample);
    sample.sessions().forEach(done::keep);
    done.learn();
    house.clock().set(sample.end().plus(BEFORE_ALL));
    return new Imported(new Scope(owner, avatar.id()), done.written);
  }

  /// As people do when they meet: it tells the avatar the person's name.
  private void introduce(Sample sample) {
    var said = new Sample.Said("", true, "Hi, my name is %s.".formatted(sample.person()));
    keep(new Sample.Session(house.clock().instant(), List.of(said)));
  }

  private void keep(Sample.Session session) {
    var at = session.at();
    var id = new ConversationId(house.ports().ids().next());
    Optional<Message> before = Optional.empty();
    for (var said : session.messages()) {
      house.clock().set(at);
      before = Optional.of(keep(said, id, before.map(Message::id), at));
      at = at.plus(BETWEEN_MESSAGES);
    }
  }

  private Message keep(
      Sample.Said said, ConversationId id, Optional<MessageId> before, Instant at) {
    var message =
        new Message(
            new MessageId(house.ports().ids().next()),
            id,
            before,
            said.ofPerson() ? Role.USER : Role.AVATAR,
            said.text(),
            at,
            said.ofPerson() ? MessageState.KEPT : MessageState.COMPLETE,
            house.ports().tokens().count(said.text()));
    house.ports().turns().ask(owner, asking(message));
    written.put(message.id(), said.id());
    return message;
  }

  private Asking asking(Message message) {
    var ids = house.ports().ids();
    var turn = Turn.asked(new TurnId(ids.next()), avatar, message);
    var begun = Conversation.begun(message.conversation(), avatar, message.text(), message.at());
    var job = new Job(new JobId(ids.next()), owner.id(), avatar, message.id());
    return new Asking(
        turn,
        Optional.of(begun).filter(_ -> message.parent().isEmpty()),
        Optional.of(message),
        Optional.empty(),
        Optional.of(job),
        message.at());
  }

  private void learn() {
    while (house.engine().learn().learn(Optional.of(owner.id())) > 0) {
      // The next batch.
    }
  }
}
