package io.vibhava.persistence.memory;

import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Reflection;
import io.vibhava.persistence.conversation.ConversationRows;
import io.vibhava.persistence.conversation.MessageRows;
import io.vibhava.persistence.conversation.ScopeVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/// The write that forgets a memory and the replies that repeat it.
///
/// @param ranges where the memory was told, and the replies; of a reflection, the replies alone
/// @param redacted the messages that are to say nothing any more, as they are to lie there
record ForgettingWrite(
    Handle handle,
    SealedMemories scope,
    Memory memory,
    List<Provenance> ranges,
    List<SealedMessage> redacted) {

  /// A message, sealed anew.
  record SealedMessage(Message message, byte[] sealed) {}

  /// @return how many memories are gone
  int run() {
    if (!isThere()) {
      return 0; // Somebody else was faster.
    }
    var seq = ScopeVersion.next(handle, scope.owner(), scope.avatar());
    var forgotten = alone(seq) + ranges.stream().mapToInt(range -> forget(range, seq)).sum();
    redacted.forEach(each -> redact(each, seq));
    return forgotten;
  }

  private boolean isThere() {
    return memory instanceof Reflection
        ? memories().find(memory.id().value()).isPresent()
        : gone(ranges.getFirst()).contains(memory.id().value());
  }

  /// What a reflection follows from was said, and stays.
  private int alone(long seq) {
    if (memory instanceof Reflection) {
      remove(memory.id().value(), seq);
      return 1;
    }
    return 0;
  }

  private int forget(Provenance of, long seq) {
    var gone = gone(of);
    if (new MessageRows(handle, scope.owner()).find(of.message().value()).isPresent()) {
      forgotten().bar(of.message().value(), seq, scope.sealForgotten(of, seq));
    }
    gone.forEach(id -> remove(id, seq));
    changed(of).forEach(left -> keep(left, seq));
    return gone.size();
  }

  private void redact(SealedMessage each, long seq) {
    var message = each.message();
    new MessageRows(handle, scope.owner()).redact(message, each.sealed());
    new ConversationRows(handle, scope.owner()).mark(message.conversation().value(), seq);
  }

  /// The memories that rest on a character of a range, the episode among them unless it is gone
  /// already; and what comes from the message and does not open.
  private List<UUID> gone(Provenance of) {
    var gone = new ArrayList<UUID>();
    var message = of.message().value();
    if (forgotten().ofMessage(message).isEmpty()) {
      gone.add(message);
    }
    quoting(of)
        .filter(row -> scope.ifItOpens(row).flatMap(each -> each.without(of)).isEmpty())
        .forEach(row -> gone.add(row.id()));
    return gone;
  }

  /// What the range only changed, as if it had not: neither its quote nor what it did may stay.
  private List<Memory> changed(Provenance of) {
    return quoting(of)
        .flatMap(row -> scope.ifItOpens(row).stream())
        .flatMap(each -> each.without(of).filter(left -> !left.equals(each)).stream())
        .toList();
  }

  private Stream<MemoryRow> quoting(Provenance of) {
    return memories().ofMessage(of.message().value()).stream();
  }

  private void keep(Memory memory, long seq) {
    var vector = vectors().find(memory.id().value()).flatMap(scope::ifItOpens);
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
    new UseRows(handle, scope.owner(), scope.avatar()).remove(id);
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
