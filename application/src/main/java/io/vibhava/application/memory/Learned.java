package io.vibhava.application.memory;

import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import java.util.List;
import java.util.Map;

/// What a job of learning brought.
///
/// @param memories facts and preferences; episodes need no keeping
/// @param embeddings the meanings of episodes and of `memories`, by id
public record Learned(Job job, List<Memory> memories, Map<MemoryId, Embedding> embeddings) {

  public Learned {
    memories = List.copyOf(memories);
    embeddings = Map.copyOf(embeddings);
  }
}
