package io.vibhava.application.learning;

import io.vibhava.application.Ids;
import io.vibhava.application.account.Vault;
import io.vibhava.application.conversation.Conversations;
import io.vibhava.application.memory.Embedder;
import io.vibhava.application.memory.Job;
import io.vibhava.application.memory.Jobs;
import io.vibhava.application.memory.Learned;
import io.vibhava.application.memory.Memories;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.memory.Scope;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Learns from what was said, a batch of jobs at a time. Never runs on the way to a reply.
public final class Learn {

  private final Vault vault;
  private final Conversations conversations;
  private final Jobs jobs;
  private final Memories memories;
  private final Lessons lessons;
  private final InstantSource clock;
  private final LearningSettings settings;

  public Learn(
      Vault vault,
      Conversations conversations,
      Jobs jobs,
      Memories memories,
      Embedder embedder,
      Ids ids,
      InstantSource clock,
      ZoneId zone,
      LearningSettings settings) {
    this.vault = vault;
    this.conversations = conversations;
    this.jobs = jobs;
    this.memories = memories;
    this.lessons = new Lessons(conversations, memories, embedder, ids, zone);
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
    } catch (RuntimeException e) { // Whatever is wrong with one job, the others are done.
      jobs.putBack(job, clock.instant().plus(settings.retryAfter()), settings.triesMax());
    }
  }

  private void learn(Job job) {
    var owner = vault.open(job.owner());
    var scope = new Scope(owner, job.avatar());
    var learned =
        conversations
            .message(owner, job.message())
            .filter(message -> !message.isRedacted())
            .map(message -> lessons.of(message, job, scope))
            .orElseGet(() -> new Learned(job, List.of(), Map.of()));
    memories.learn(scope, learned);
  }
}
