package io.vibhava.application.memory;

import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import java.util.List;
import java.util.Map;

/// What a job of learning brought.
///
/// @param memories facts and preferences; episodes need no keeping. One whose id is known takes the
///   place of what was kept, as when it turns out to hold no longer
/// @param embeddings the meanings of episodes and of `memories`, by id
public record Learned(Job job, List<Memory> memories, Map<MemoryId, Embedding> embeddings) {

  public Learned {
    memories = List.copyOf(memories);
    embeddings = Map.copyOf(embeddings);
  }
}
