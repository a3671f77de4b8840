package io.vibhava.persistence.memory;

import io.vibhava.application.memory.Learned;
import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.persistence.conversation.MessageRow;
import io.vibhava.persistence.conversation.MessageRows;
import io.vibhava.persistence.conversation.ScopeVersion;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The write of what a job brought.
record LearningWrite(Handle handle, SealedMemories scope, Learned learned) {

  void run() {
    if (hasEnded()) {
      var seq = ScopeVersion.next(handle, scope.owner(), scope.avatar());
      learned.memories().forEach(memory -> keepable(memory).ifPresent(it -> keep(it, seq)));
      learned.embeddings().forEach((id, embedding) -> embed(id, embedding, seq));
    }
  }

  private boolean hasEnded() {
    var jobs = new JobRows(handle);
    return learned
        .again()
        .map(due -> jobs.waitForModel(scope.owner(), learned.job(), due))
        .orElseGet(() -> jobs.end(scope.owner(), learned.job()));
  }

  /// What may be kept of a memory: nothing that quotes what is gone or forgotten.
  private Optional<Memory> keepable(Memory memory) {
    var kept = Optional.of(memory);
    for (var source : memory.sources()) {
      if (!isItself(memory, source) && !mayBeQuoted(source)) {
        kept = kept.flatMap(it -> it.without(source));
      }
    }
    return kept;
  }

  private static boolean isItself(Memory memory, Provenance source) {
    return memory.isByHand() && source.equals(memory.provenance());
  }

  private boolean mayBeQuoted(Provenance source) {
    return message(source.message().value()).isPresent()
        && forgotten().ofMessage(source.message().value()).stream()
            .noneMatch(row -> scope.isBarred(row, source));
  }

  private void keep(Memory memory, long seq) {
    memories().put(scope.sealed(memory, seq));
    vectors().delete(memory.id().value()); // It was that of what stood there before.
  }

  private void embed(MemoryId id, Embedding embedding, long seq) {
    source(id.value())
        .ifPresent(
            message -> vectors().put(id.value(), message, seq, scope.seal(id, embedding, seq)));
  }

  /// The message that a memory of this scope comes from; none where there is no such memory.
  private Optional<UUID> source(UUID memory) {
    var learnt = memories().find(memory).map(MemoryRow::message);
    return learnt.isPresent() ? learnt : episode(memory);
  }

  private Optional<UUID> episode(UUID message) {
    return message(message)
        .filter(row -> row.avatar().equals(scope.avatar()))
        .map(MessageRow::id)
        .filter(id -> forgotten().ofMessage(id).isEmpty());
  }

  private Optional<MessageRow> message(UUID id) {
    return new MessageRows(handle, scope.owner()).find(id);
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
