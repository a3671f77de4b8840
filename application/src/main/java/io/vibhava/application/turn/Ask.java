package io.vibhava.application.turn;

import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.turn.TurnId;
import java.util.Optional;

/// What a person asks of an avatar.
///
/// @param id made by whoever asks: the same id and the same ask are the same turn, however often
///   they come
public record Ask(TurnId id, Place place, String said) {

  /// Where it is said.
  public sealed interface Place {

    /// As the first thing in a new conversation.
    record Begin(AvatarId avatar) implements Place {}

    /// In a conversation, behind what was said last in it.
    ///
    /// @param head what that is to whoever asks; if something else was said meanwhile, the ask is
    ///   refused
    record Follow(ConversationId conversation, MessageId head) implements Place {}

    /// In a conversation, behind whatever was said last in it.
    record Last(ConversationId conversation) implements Place {}

    /// In a conversation, behind any of its messages, as a new branch.
    ///
    /// @param behind the message it follows; none for another beginning
    record Branch(ConversationId conversation, Optional<MessageId> behind) implements Place {}
  }

  /// `said` as the first thing in a new conversation.
  public static Ask begin(TurnId id, AvatarId avatar, String said) {
    return new Ask(id, new Place.Begin(avatar), said);
  }

  /// `said` behind `head`.
  public static Ask follow(TurnId id, ConversationId conversation, MessageId head, String said) {
    return new Ask(id, new Place.Follow(conversation, head), said);
  }

  /// `said` behind whatever was said last.
  public static Ask last(TurnId id, ConversationId conversation, String said) {
    return new Ask(id, new Place.Last(conversation), said);
  }

  /// `said` in place of what was said before behind the same message.
  public static Ask branch(
      TurnId id, ConversationId conversation, Optional<MessageId> behind, String said) {
    return new Ask(id, new Place.Branch(conversation, behind), said);
  }
}
