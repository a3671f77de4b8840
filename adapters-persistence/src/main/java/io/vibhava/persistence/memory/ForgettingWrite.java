package io.vibhava.persistence.memory;

import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.persistence.conversation.ScopeVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The write that forgets a memory.
///
/// @param range where the memory comes from
record ForgettingWrite(Handle handle, SealedMemories scope, MemoryId memory, Provenance range) {

  /// @return how many memories are gone
  int run() {
    var gone = gone();
    if (!gone.contains(memory.value())) {
      return 0; // Somebody else was faster.
    }
    var seq = ScopeVersion.next(handle, scope.owner(), scope.avatar());
    forgotten().bar(range.message().value(), seq, scope.sealForgotten(range, seq));
    gone.forEach(id -> remove(id, seq));
    return gone.size();
  }

  /// The memories that share a character with the range, the episode among them unless it is gone
  /// already.
  private List<UUID> gone() {
    var gone = new ArrayList<UUID>();
    var message = range.message().value();
    if (forgotten().ofMessage(message).isEmpty()) {
      gone.add(message);
    }
    memories().ofMessage(message).stream()
        .map(scope::open)
        .filter(each -> each.provenance().overlaps(range))
        .forEach(each -> gone.add(each.id().value()));
    return gone;
  }

  private void remove(UUID id, long seq) {
    memories().delete(id);
    new VectorRows(handle, scope.owner(), scope.avatar()).delete(id);
    forgotten().remove(id, seq);
  }

  private MemoryRows memories() {
    return new MemoryRows(handle, scope.owner(), scope.avatar());
  }

  private ForgottenRows forgotten() {
    return new ForgottenRows(handle, scope.owner(), scope.avatar());
  }
}
