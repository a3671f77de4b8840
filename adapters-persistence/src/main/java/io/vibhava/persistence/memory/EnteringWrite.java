package io.vibhava.persistence.memory;

import io.vibhava.application.memory.DeedLog.Entry;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.persistence.conversation.ScopeVersion;
import org.jdbi.v3.core.Handle;

/// The write of a deed and of what it makes.
record EnteringWrite(Handle handle, SealedMemories scope, Entry entry, DeedRow deed) {

  void run() {
    new DeedRows(handle, scope.owner(), scope.avatar()).add(deed);
    var seq = ScopeVersion.next(handle, scope.owner(), scope.avatar());
    ScopeVersion.pause(handle, scope.owner(), scope.avatar(), entry.paused());
    entry.beliefs().forEach(belief -> keep(belief, seq));
  }

  private void keep(Belief belief, long seq) {
    new MemoryRows(handle, scope.owner(), scope.avatar()).put(scope.sealed(belief, seq));
    vectors().delete(belief.id().value());
    var embedding = entry.embeddings().get(belief.id());
    if (embedding != null) {
      embed(belief.id(), belief, embedding, seq);
    }
  }

  private void embed(MemoryId id, Belief belief, Embedding embedding, long seq) {
    var message = belief.provenance().message().value();
    vectors().put(id.value(), message, seq, scope.seal(id, embedding, seq));
  }

  private VectorRows vectors() {
    return new VectorRows(handle, scope.owner(), scope.avatar());
  }
}
