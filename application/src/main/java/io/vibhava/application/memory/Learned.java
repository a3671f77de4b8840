package io.vibhava.application.memory;

import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a job of learning brought.
///
/// @param memories facts and preferences; episodes need no keeping. One whose id is known takes the
///   place of what was kept, as when it turns out to hold no longer
/// @param embeddings the meanings of episodes and of `memories`, by id
/// @param again when a model is to be asked after all, where it was not there: the job does not end
///   then but waits for it
public record Learned(
    Job job, List<Memory> memories, Map<MemoryId, Embedding> embeddings, Optional<Instant> again) {

  public Learned {
    memories = List.copyOf(memories);
    embeddings = Map.copyOf(embeddings);
  }

  /// What ends its job.
  public Learned(Job job, List<Memory> memories, Map<MemoryId, Embedding> embeddings) {
    this(job, memories, embeddings, Optional.empty());
  }

  /// The same, with the model to be asked again at `due`.
  public Learned andAgain(Instant due) {
    return new Learned(job, memories, embeddings, Optional.of(due));
  }
}
