package io.vibhava.domain.turn;

import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import java.util.Optional;

/// One exchange: something the person said, and the reply to it.
///
/// @param asked the person's message that is replied to
/// @param reply what was spoken; none while it is under way, or when it failed
/// @param brain which model spoke, in words for people; empty while it is under way
/// @param failure why it failed, in words for people; none otherwise
public record Turn(
    TurnId id,
    AvatarId avatar,
    ConversationId conversation,
    MessageId asked,
    TurnState state,
    Optional<Message> reply,
    String brain,
    Usage usage,
    Optional<String> failure) {

  /// A turn whose reply is still to be spoken.
  public static Turn asked(TurnId id, AvatarId avatar, Message message) {
    return new Turn(
        id,
        avatar,
        message.conversation(),
        message.id(),
        TurnState.ASKED,
        Optional.empty(),
        "",
        Usage.NONE,
        Optional.empty());
  }

  public Turn spoken(TurnState end, Message message, String speaker, Usage used) {
    return new Turn(
        id,
        avatar,
        conversation,
        asked,
        end,
        Optional.of(message),
        speaker,
        used,
        Optional.empty());
  }

  public Turn failed(String speaker, String why) {
    return new Turn(
        id,
        avatar,
        conversation,
        asked,
        TurnState.FAILED,
        Optional.empty(),
        speaker,
        usage,
        Optional.of(why));
  }
}
