package io.vibhava.persistence.memory;

import io.vibhava.application.memory.Job;
import io.vibhava.application.memory.Learned;
import io.vibhava.application.memory.Reflected;
import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.persistence.conversation.MessageRow;
import io.vibhava.persistence.conversation.MessageRows;
import io.vibhava.persistence.conversation.ScopeVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The write of what a job brought, or reflecting on a scope.
record LearningWrite(Handle handle, SealedMemories scope) {

  void learn(Learned learned) {
    if (hasEnded(learned)) {
      if (learned.job().stage() == Job.Stage.FIRST) {
        new ReflectionRows(handle).learned(scope.owner(), scope.avatar());
      }
      var seq = ScopeVersion.next(handle, scope.owner(), scope.avatar());
      keep(learned.memories(), learned.embeddings(), seq);
    }
  }

  private boolean hasEnded(Learned learned) {
    var jobs = new JobRows(handle);
    return learned
        .again()
        .map(due -> jobs.waitForModel(scope.owner(), learned.job(), due))
        .orElseGet(() -> jobs.end(scope.owner(), learned.job()));
  }

  /// @return whether the scope was held by whoever reflected on it, and anything may be learned
  boolean reflect(Reflected reflected) {
    var change = ScopeVersion.counted(handle, scope.owner(), scope.avatar());
    var keeps = !change.isPaused() && hasEnded(reflected);
    if (keeps) {
      keep(reflected.beliefs(), reflected.embeddings(), change.version());
    }
    return keeps;
  }

  private boolean hasEnded(Reflected reflected) {
    var rows = new ReflectionRows(handle);
    return reflected
        .again()
        .map(due -> rows.again(reflected.taken(), due, "unavailable"))
        .orElseGet(() -> rows.end(reflected.taken(), "", Optional.of(reflected.at())));
  }

  private void keep(
      List<? extends Memory> memories, Map<MemoryId, Embedding> embeddings, long seq) {
    memories.forEach(memory -> keepable(memory).ifPresent(it -> keep(it, seq)));
    embeddings.forEach((id, embedding) -> embed(id, embedding, seq));
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
