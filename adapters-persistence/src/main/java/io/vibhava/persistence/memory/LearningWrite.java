package io.vibhava.persistence.memory;

import io.vibhava.application.memory.Learned;
import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.persistence.conversation.MessageRow;
import io.vibhava.persistence.conversation.MessageRows;
import io.vibhava.persistence.conversation.ScopeVersion;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The write of what a job brought.
record LearningWrite(Handle handle, SealedMemories scope, Learned learned) {

  void run() {
    if (new JobRows(handle).end(scope.owner(), learned.job())) {
      var seq = ScopeVersion.next(handle, scope.owner(), scope.avatar());
      learned.memories().stream().filter(this::mayBeKept).forEach(memory -> keep(memory, seq));
      learned.embeddings().forEach((id, embedding) -> embed(id, embedding, seq));
    }
  }

  /// Its message is there, and nothing of its range was forgotten.
  private boolean mayBeKept(Memory memory) {
    var source = memory.provenance();
    return message(source.message().value()).isPresent()
        && forgotten().ofMessage(source.message().value()).stream()
            .map(scope::open)
            .noneMatch(source::overlaps);
  }

  private void keep(Memory memory, long seq) {
    memories().put(memory, seq, scope.seal(memory, seq));
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
