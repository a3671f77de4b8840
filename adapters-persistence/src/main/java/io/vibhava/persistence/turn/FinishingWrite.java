package io.vibhava.persistence.turn;

import io.vibhava.application.memory.Job;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.usage.Charge;
import io.vibhava.persistence.conversation.ConversationRows;
import io.vibhava.persistence.conversation.MessageRows;
import io.vibhava.persistence.conversation.ScopeVersion;
import io.vibhava.persistence.memory.Barring;
import io.vibhava.persistence.memory.JobRows;
import io.vibhava.persistence.memory.UseRows;
import io.vibhava.persistence.usage.UsageRows;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The write of how a turn ended.
///
/// @param kept the turn as it is kept
/// @param how the sealed way it came about
/// @param text the sealed reply, where there is one
/// @param barring keeps a reply out of memory that came of something forgotten
/// @param used the memories that were of use to it
/// @param number the job's place in the queue
record FinishingWrite(
    Handle handle,
    UUID owner,
    TurnRow kept,
    Turn ended,
    byte[] how,
    Optional<byte[]> text,
    Optional<Job> learning,
    Optional<Charge> charge,
    Barring barring,
    Set<MemoryId> used,
    long number) {

  /// @return whether the turn still was as it is in `kept`; if not, nothing is written
  boolean run() {
    if (!new TurnRows(handle, owner).end(kept, ended, how)) {
      return false;
    }
    var change = ScopeVersion.counted(handle, owner, kept.avatar());
    ended.reply().ifPresentOrElse(reply -> answer(reply, change), () -> fail(change.version()));
    learning.ifPresent(job -> new JobRows(handle).add(job, kept.conversation(), number));
    charge.ifPresent(new UsageRows(handle, owner)::add);
    return true;
  }

  private void answer(Message reply, ScopeVersion.Change by) {
    var seq = by.version();
    var turn = Optional.of(kept.id());
    new MessageRows(handle, owner).add(kept.avatar(), reply, seq, turn, text.orElseThrow());
    new ConversationRows(handle, owner).answer(reply, kept.head(), seq);
    barring.ofReply(handle, kept.asked(), reply, by);
    new UseRows(handle, owner, kept.avatar()).note(used, reply.at(), seq);
  }

  private void fail(long seq) {
    var messages = new MessageRows(handle, owner);
    if (!messages.isAnswered(kept.asked())) {
      messages.mark(kept.conversation(), kept.asked(), MessageState.FAILED);
      new ConversationRows(handle, owner).mark(kept.conversation(), seq);
    }
  }
}
