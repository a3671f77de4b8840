package io.vibhava.persistence.memory;

import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.persistence.sealing.KeyName;
import io.vibhava.persistence.sealing.KeyRing;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Keeps a reply out of memory whose question, or one of the memories that it had before it, was
/// forgotten while it was under way.
///
/// @param used the memories that it had before it
public record Barring(KeyRing keys, UUID owner, UUID avatar, Set<MemoryId> used) {

  public void of(Handle handle, UUID asked, Message reply, long seq) {
    var rows = new ForgottenRows(handle, owner, avatar);
    if (isForgotten(rows, asked)) {
      var key =
          keys.obtain(owner, KeyName.ofMemory(avatar)); // It is there: something was forgotten.
      var sealed = new SealedMemories(owner, avatar, key).sealForgotten(Provenance.of(reply), seq);
      rows.bar(reply.id().value(), seq, sealed);
    }
  }

  private boolean isForgotten(ForgottenRows rows, UUID asked) {
    return !rows.ofMessage(asked).isEmpty()
        || (!used.isEmpty()
            && rows.removedSince(0).stream().anyMatch(id -> used.contains(new MemoryId(id))));
  }
}
