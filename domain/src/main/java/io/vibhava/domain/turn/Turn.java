package io.vibhava.domain.turn;

import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.MessageState;
import java.util.Optional;

/// One exchange: something the person said, and the reply to it.
///
/// @param asked the person's message that is replied to
/// @param reply what was spoken; none while it is under way, or when it failed
/// @param brain which model spoke, in words for people; empty while it is under way
/// @param problem why it failed or broke off; none where it came to its end or the person stopped
///   it
public record Turn(
    TurnId id,
    AvatarId avatar,
    ConversationId conversation,
    MessageId asked,
    TurnState state,
    Optional<Message> reply,
    String brain,
    Usage usage,
    Optional<Problem> problem) {

  /// Why no reply came, or not the whole of it.
  ///
  /// @param code that of the [io.vibhava.domain.Failure]
  /// @param message in words for people
  public record Problem(String code, String message) {}

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

  /// The turn taken up again, as it was when it was first asked.
  public Turn askedAgain() {
    return new Turn(
        id,
        avatar,
        conversation,
        asked,
        TurnState.ASKED,
        Optional.empty(),
        "",
        Usage.NONE,
        Optional.empty());
  }

  /// The turn with the reply that was spoken to its end, or with what was spoken of it.
  public Turn spoken(Message message, String speaker, Usage used, Optional<Problem> why) {
    var end = message.state() == MessageState.COMPLETE ? TurnState.COMPLETE : TurnState.CUT_SHORT;
    return new Turn(id, avatar, conversation, asked, end, Optional.of(message), speaker, used, why);
  }

  /// The turn without a word of a reply.
  public Turn failed(String speaker, Problem why) {
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

  /// The turn as it is told once its question or its reply was taken back: who spoke and what went
  /// wrong went with it.
  public Turn redacted(Optional<Message> left) {
    return new Turn(id, avatar, conversation, asked, state, left, "", usage, Optional.empty());
  }

  /// What was spoken; empty where nothing was.
  public String replyText() {
    return reply.map(Message::text).orElse("");
  }
}
