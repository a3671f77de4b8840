package io.vibhava.application.memory;

import io.vibhava.application.account.Vault;
import io.vibhava.application.conversation.Conversations;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Scope;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Learns from what was said, a batch of jobs at a time: the meaning of each message, and what the
/// person states in it. Never runs on the way to a reply.
public final class Learn {

  private final Vault vault;
  private final Conversations conversations;
  private final Jobs jobs;
  private final Memories memories;
  private final Embedder embedder;
  private final InstantSource clock;
  private final LearningSettings settings;

  public Learn(
      Vault vault,
      Conversations conversations,
      Jobs jobs,
      Memories memories,
      Embedder embedder,
      InstantSource clock,
      LearningSettings settings) {
    this.vault = vault;
    this.conversations = conversations;
    this.jobs = jobs;
    this.memories = memories;
    this.embedder = embedder;
    this.clock = clock;
    this.settings = settings;
  }

  /// Does a batch of what waits.
  ///
  /// @param of whose jobs; anyone's where it is not given
  /// @return how many jobs were taken; 0 when none waits
  public int learn(Optional<OwnerId> of) {
    var batch = jobs.take(of, settings.batchMax(), clock.instant(), settings.lease());
    batch.forEach(this::learnOrPutBack);
    return batch.size();
  }

  private void learnOrPutBack(Job job) {
    try {
      learn(job);
    } catch (Failure e) {
      jobs.putBack(job, clock.instant().plus(settings.retryAfter()), settings.triesMax());
    }
  }

  private void learn(Job job) {
    var owner = vault.open(job.owner());
    var scope = new Scope(owner, job.avatar());
    var learned =
        conversations
            .message(owner, job.message())
            .map(message -> learned(job, scope, message))
            .orElseGet(() -> new Learned(job, List.of(), Map.of()));
    memories.learn(scope, learned);
  }

  private Learned learned(Job job, Scope scope, Message message) {
    var episode = Episode.of(message);
    var embeddings = new HashMap<MemoryId, Embedding>();
    embeddings.put(episode.id(), embedder.embed(episode.text()));
    return new Learned(job, List.of(), embeddings);
  }
}
