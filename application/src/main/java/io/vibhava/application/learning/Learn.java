package io.vibhava.application.learning;

import io.vibhava.application.Ids;
import io.vibhava.application.account.Vault;
import io.vibhava.application.conversation.Conversations;
import io.vibhava.application.memory.Embedder;
import io.vibhava.application.memory.Job;
import io.vibhava.application.memory.Jobs;
import io.vibhava.application.memory.Learned;
import io.vibhava.application.memory.Memories;
import io.vibhava.application.memory.Patience;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.memory.Scope;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Learns from what was said, a batch of jobs at a time. Never runs on the way to a reply.
public final class Learn {

  private static final String AWAY = "unavailable";

  private final Vault vault;
  private final Conversations conversations;
  private final Jobs jobs;
  private final Memories memories;
  private final Lessons lessons;
  private final Dictation dictation;
  private final InstantSource clock;
  private final LearningSettings settings;

  public Learn(
      Vault vault,
      Conversations conversations,
      Jobs jobs,
      Memories memories,
      Embedder embedder,
      Scribe scribe,
      Ledger ledger,
      Costs costs,
      Ids ids,
      InstantSource clock,
      ZoneId zone,
      LearningSettings settings) {
    this.vault = vault;
    this.conversations = conversations;
    this.jobs = jobs;
    this.memories = memories;
    this.lessons = new Lessons(conversations, memories, embedder, ids, zone);
    this.dictation = new Dictation(scribe, ledger, costs, memories, clock, settings.scribe());
    this.clock = clock;
    this.settings = settings;
  }

  /// Does a batch of what waits.
  ///
  /// @param of whose jobs; anyone's where it is not given
  /// @return how many jobs were taken; 0 when none waits
  public int learn(Optional<OwnerId> of) {
    return learn(of, settings.scribe().takeTimeout());
  }

  /// The same for somebody who is waiting.
  ///
  /// @param ofModel how long a language model may take; what it can't do by then, the rules do
  ///   alone
  public int learn(Optional<OwnerId> of, Duration ofModel) {
    var taken = jobs.take(of, settings.batchMax(), clock.instant(), settings.lease());
    var until = clock.instant().plus(ofModel);
    Batch.of(taken).forEach(batch -> learn(batch, until));
    return taken.size();
  }

  /// Learns from what was said in one scope.
  private void learn(Batch batch, Instant until) {
    orPutBack(
        batch.jobs(),
        all -> {
          var owner = vault.open(batch.owner());
          var scope = new Scope(owner, batch.avatar());
          var written = dictation.stated(scope, messages(owner, all), until);
          all.forEach(job -> orPutBack(List.of(job), _ -> learn(job, scope, written)));
        });
  }

  /// Whatever is wrong with some jobs, the others are done.
  private void orPutBack(List<Job> some, Consumer<List<Job>> learning) {
    try {
      learning.accept(some);
    } catch (RuntimeException e) {
      var patience = Patience.of(settings.retryAfter(), settings.triesMax());
      some.forEach(job -> jobs.putBack(job, clock.instant(), patience, code(e)));
    }
  }

  private static String code(RuntimeException e) {
    return e instanceof Failure failure ? failure.code() : "unexpected";
  }

  private List<Message> messages(Owner owner, List<Job> all) {
    return all.stream().flatMap(job -> message(owner, job).stream()).toList();
  }

  private Optional<Message> message(Owner owner, Job job) {
    return conversations.message(owner, job.message()).filter(message -> !message.isRedacted());
  }

  private void learn(Job job, Scope scope, Dictated written) {
    var unread = written.unread().contains(job.message());
    switch (job.stage()) {
      case FIRST ->
          memories.learn(scope, unread ? again(job, scope, written) : all(job, scope, written));
      case MODEL -> {
        if (unread) {
          jobs.putBack(job, clock.instant(), settings.model(), AWAY);
        } else {
          memories.learn(scope, all(job, scope, written));
        }
      }
    }
  }

  /// What the rules find is kept at once.
  private Learned again(Job job, Scope scope, Dictated written) {
    return all(job, scope, written).andAgain(clock.instant().plus(settings.model().first()));
  }

  private Learned all(Job job, Scope scope, Dictated written) {
    return message(scope.owner(), job)
        .map(message -> lessons.of(message, job, scope, written.of(message.id())))
        .orElseGet(() -> new Learned(job, List.of(), Map.of()));
  }
}
