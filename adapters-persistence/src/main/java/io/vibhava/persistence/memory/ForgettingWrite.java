package io.vibhava.persistence.memory;

import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.persistence.conversation.ScopeVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
    changed().forEach(left -> keep(left, seq));
    return gone.size();
  }

  /// The memories that rest on a character of the range, the episode among them unless it is gone
  /// already.
  private List<UUID> gone() {
    var gone = new ArrayList<UUID>();
    var message = range.message().value();
    if (forgotten().ofMessage(message).isEmpty()) {
      gone.add(message);
    }
    quoting()
        .filter(each -> each.without(range).isEmpty())
        .forEach(each -> gone.add(each.id().value()));
    return gone;
  }

  /// What the range only changed, as if it had not: neither its quote nor what it did may stay.
  private List<Memory> changed() {
    return quoting()
        .flatMap(each -> each.without(range).filter(left -> !left.equals(each)).stream())
        .toList();
  }

  private Stream<Memory> quoting() {
    return memories().ofMessage(range.message().value()).stream().map(scope::open);
  }

  private void keep(Memory memory, long seq) {
    var vector = vectors().find(memory.id().value()).map(scope::open);
    memories().put(scope.sealed(memory, seq));
    vector.ifPresent(it ->
        vectors()
            .put(
                memory.id().value(),
                memory.provenance().message().value(),
                seq,
                scope.seal(memory.id(), it, seq)));
  }

  private void remove(UUID id, long seq) {
    memories().delete(id);
    vectors().delete(id);
    forgotten().remove(id, seq);
  }

  private MemoryRows memories() {
    return new MemoryRows(handle, scope.owner(), scope.avatar());
  }

  private VectorRows vectors() {
    return new VectorRows(handle, scope.owner(), scope.avatar());
  }

  private ForgottenRows forgotten() {
    return new ForgottenRows(handle, scope.owner(), scope.avatar());
  }
}
