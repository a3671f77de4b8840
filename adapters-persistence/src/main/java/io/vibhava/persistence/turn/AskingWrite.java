package io.vibhava.persistence.turn;

import io.vibhava.application.turn.Asking;
import io.vibhava.domain.Failure;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.persistence.conversation.ConversationRows;
import io.vibhava.persistence.conversation.MessageRows;
import io.vibhava.persistence.conversation.ScopeVersion;
import io.vibhava.persistence.memory.JobRows;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The write of a turn that is asked.
///
/// @param title the sealed title of the conversation that begins
/// @param text the sealed message, where it is a new one
record AskingWrite(
    Handle handle, UUID owner, Asking asking, Optional<byte[]> title, Optional<byte[]> text) {

  void run() {
    var seq = ScopeVersion.next(handle, owner, asking.turn().avatar().value());
    var head = asking.said().map(said -> say(said, seq)).orElseGet(() -> sayAgain(seq));
    new TurnRows(handle, owner).add(asking.turn(), head, asking.leaseUntil());
    asking.learning().ifPresent(job -> new JobRows(handle).add(job, conversation()));
  }

  private Optional<UUID> say(Message said, long seq) {
    var conversations = new ConversationRows(handle, owner);
    asking
        .begun()
        .ifPresentOrElse(
            begun -> conversations.begin(begun, said, seq, title.orElseThrow()),
            () -> conversations.goOn(said, asking.expectedHead(), seq));
    new MessageRows(handle, owner)
        .add(asking.turn().avatar().value(), said, seq, text.orElseThrow());
    return Optional.of(said.id().value());
  }

  /// Lets a message that is there be answered again.
  private Optional<UUID> sayAgain(long seq) {
    var conversations = new ConversationRows(handle, owner);
    var head = conversations.head(conversation(), asking.expectedHead());
    var asked = asking.turn().asked();
    if (!new MessageRows(handle, owner)
        .mark(conversation(), asked.value(), MessageState.KEPT, seq)) {
      throw new Failure.NotFound(
          "message %s: conversation %s has none such".formatted(asked, conversation()));
    }
    conversations.touch(conversation(), seq);
    return head;
  }

  private UUID conversation() {
    return asking.turn().conversation().value();
  }
}
