package io.vibhava.persistence.turn;

import io.vibhava.application.turn.Asking;
import io.vibhava.domain.Failure;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.persistence.conversation.ConversationRows;
import io.vibhava.persistence.conversation.MessageRows;
import io.vibhava.persistence.conversation.ScopeVersion;
import io.vibhava.persistence.memory.Barring;
import io.vibhava.persistence.memory.JobRows;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The write of a turn that is asked.
///
/// @param title the sealed title of the conversation that begins
/// @param text the sealed message, where it is a new one
/// @param barring keeps it out of memory while learning is paused
/// @param number the job's place in the queue
record AskingWrite(
    Handle handle,
    UUID owner,
    Asking asking,
    Optional<byte[]> title,
    Optional<byte[]> text,
    Barring barring,
    long number) {

  /// @return the turn as it is kept
  TurnRow run() {
    var change = ScopeVersion.counted(handle, owner, avatar());
    var head =
        asking.said().map(said -> say(said, change)).orElseGet(() -> sayAgain(change.version()));
    var kept = TurnRow.asked(asking.turn(), head, asking.leaseUntil());
    new TurnRows(handle, owner).add(kept);
    asking.learning().ifPresent(job -> new JobRows(handle).add(job, conversation(), number));
    return kept;
  }

  private UUID say(Message said, ScopeVersion.Change by) {
    var seq = by.version();
    var conversations = new ConversationRows(handle, owner);
    asking
        .begun()
        .ifPresentOrElse(
            begun -> conversations.begin(begun, said, seq, title.orElseThrow()),
            () -> conversations.goOn(said, asking.expectedHead(), seq));
    new MessageRows(handle, owner).add(avatar(), said, seq, Optional.empty(), text.orElseThrow());
    barring.ofSaid(handle, said, by);
    return said.id().value();
  }

  /// Lets a message that is there be answered again.
  private UUID sayAgain(long seq) {
    var conversations = new ConversationRows(handle, owner);
    var head = conversations.head(conversation(), asking.expectedHead());
    var asked = asking.turn().asked();
    if (!new MessageRows(handle, owner).mark(conversation(), asked.value(), MessageState.KEPT)) {
      throw new Failure.NotFound(
          "message %s: conversation %s has none such".formatted(asked, conversation()));
    }
    conversations.mark(conversation(), seq);
    return head;
  }

  private UUID conversation() {
    return asking.turn().conversation().value();
  }

  private UUID avatar() {
    return asking.turn().avatar().value();
  }
}
