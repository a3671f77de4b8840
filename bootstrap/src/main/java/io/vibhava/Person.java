package io.vibhava;

import io.vibhava.application.Engine;
import io.vibhava.application.Temporary;
import io.vibhava.application.usage.ReadBudgets;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.conversation.Conversation;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.ConversationState;
import io.vibhava.domain.turn.TurnId;
import io.vibhava.domain.usage.UsageLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// One of the people an embedding program serves: everything they have, and nothing of anybody
/// else's. Thread-safe.
public final class Person {

  private final Engine engine;
  private final Owner owner;
  private final Supplier<TurnId> turns;
  private final Supplier<Temporary> sittings;

  Person(Engine engine, Owner owner, Supplier<TurnId> turns, Supplier<Temporary> sittings) {
    this.engine = engine;
    this.owner = owner;
    this.turns = turns;
    this.sittings = sittings;
  }

  /// A chat with an avatar that goes on where the last one with it ended.
  ///
  /// @param avatar the name of one of the person's avatars or of a template, such as `Mira`
  /// @throws io.vibhava.domain.Failure.NotFound if there is none of this name
  public Chat chat(String avatar) {
    var met = engine.meetAvatar().meet(owner, avatar);
    return chat(met.id(), last(met.id()).map(Conversation::id));
  }

  /// A chat with an avatar that begins a new conversation.
  ///
  /// @throws io.vibhava.domain.Failure.NotFound if there is none of this name
  public Chat newChat(String avatar) {
    return chat(engine.meetAvatar().meet(owner, avatar).id(), Optional.empty());
  }

  /// A chat that leaves no trace: nothing of it is kept or learned but what it cost, where that is
  /// money or limited. What the avatar remembers comes to mind in it.
  ///
  /// @throws io.vibhava.domain.Failure.NotFound if there is none of this name
  public Chat temporary(String avatar) {
    var sitting = sittings.get();
    var met = sitting.engine().meetAvatar().meet(sitting.owner(), avatar);
    return new Chat(sitting.engine(), sitting.owner(), met.id(), Optional.empty(), turns);
  }

  /// A chat that goes on with a conversation.
  ///
  /// @throws io.vibhava.domain.Failure.NotFound if there is no such conversation
  public Chat chat(ConversationId conversation) {
    var transcript = conversations().read(conversation);
    return chat(transcript.conversation().avatar(), Optional.of(conversation));
  }

  /// The person's avatars.
  public PersonAvatars avatars() {
    return new PersonAvatars(engine, owner);
  }

  /// The person's conversations.
  public PersonConversations conversations() {
    return new PersonConversations(engine, owner);
  }

  /// What an avatar remembers of the person.
  ///
  /// @throws io.vibhava.domain.Failure.NotFound if there is no avatar of this name
  public PersonMemories memories(String avatar) {
    return new PersonMemories(engine, owner, engine.findRemembering().find(owner, avatar).id());
  }

  /// What models took for the person.
  ///
  /// @param first the first day, in UTC
  /// @param last the last
  /// @param by what is told apart; the sum of all where nothing is
  /// @throws io.vibhava.domain.Failure.Invalid if `last` is before `first`, or more than a year
  ///   later
  public List<UsageLine> usage(LocalDate first, LocalDate last, UsageLine.By... by) {
    return engine.readUsage().read(owner, first, last, Set.of(by));
  }

  /// How the person's budgets stand; none where none is set.
  public List<ReadBudgets.Standing> budgets() {
    return engine.readBudgets().read(owner);
  }

  private Optional<Conversation> last(AvatarId avatar) {
    return engine
        .listConversations()
        .list(owner, Optional.of(avatar), Set.of(ConversationState.ACTIVE))
        .stream()
        .findFirst();
  }

  private Chat chat(AvatarId avatar, Optional<ConversationId> conversation) {
    return new Chat(engine, owner, avatar, conversation, turns);
  }

  Owner owner() {
    return owner;
  }
}
