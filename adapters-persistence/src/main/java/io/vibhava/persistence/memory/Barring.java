package io.vibhava.persistence.memory;

import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.persistence.conversation.ScopeVersion;
import io.vibhava.persistence.sealing.KeyName;
import io.vibhava.persistence.sealing.KeyRing;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Keeps a message out of memory that is said while learning is paused, and a reply whose question,
/// or one of the memories that it had before it, was forgotten while it was under way.
///
/// @param used the memories that the reply had before it
public record Barring(KeyRing keys, UUID owner, UUID avatar, Set<MemoryId> used) {

  /// Of what the person says.
  public void ofSaid(Handle handle, Message said, ScopeVersion.Change by) {
    if (by.isPaused()) {
      bar(handle, said, by.version());
    }
  }

  /// Of a reply.
  public void ofReply(Handle handle, UUID asked, Message reply, ScopeVersion.Change by) {
    if (by.isPaused() || isForgotten(new ForgottenRows(handle, owner, avatar), asked)) {
      bar(handle, reply, by.version());
    }
  }

  /// The key is there, since something was done in the scope.
  private void bar(Handle handle, Message message, long seq) {
    var key = keys.obtain(owner, KeyName.ofMemory(avatar));
    var sealed = new SealedMemories(owner, avatar, key).sealForgotten(Provenance.of(message), seq);
    new ForgottenRows(handle, owner, avatar).bar(message.id().value(), seq, sealed);
  }

  private boolean isForgotten(ForgottenRows rows, UUID asked) {
    return !rows.ofMessage(asked).isEmpty()
        || (!used.isEmpty()
            && rows.removedSince(0).stream().anyMatch(id -> used.contains(new MemoryId(id))));
  }
}
