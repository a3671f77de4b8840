package io.vibhava.application.learning;

import io.vibhava.application.Ids;
import io.vibhava.application.account.Vault;
import io.vibhava.application.avatar.AvatarAccess;
import io.vibhava.application.memory.Embedder;
import io.vibhava.application.memory.Memories;
import io.vibhava.application.memory.ReflectionQueue;
import io.vibhava.application.memory.ReflectionQueue.Taken;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.learning.Refusal;
import io.vibhava.domain.memory.Reflection;
import io.vibhava.domain.memory.Scope;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reflects on what a person said over many conversations: what they come back to, what changed,
/// and what a language model takes to follow from it. Never runs on the way to a reply.
public final class ReflectOnMemories {

  private final Vault vault;
  private final Memories memories;
  private final ReflectionQueue queue;
  private final Pondering pondering;
  private final InstantSource clock;
  private final ReflectionSettings settings;

  public ReflectOnMemories(
      Vault vault,
      AvatarAccess avatars,
      Memories memories,
      ReflectionQueue queue,
      Embedder embedder,
      Scribe scribe,
      Ledger ledger,
      Costs costs,
      Ids ids,
      InstantSource clock,
      ZoneId zone,
      ReflectionSettings settings) {
    this.vault = vault;
    this.memories = memories;
    this.queue = queue;
    this.pondering =
        new Pondering(
            avatars, memories, queue, embedder, scribe, ledger, costs, ids, clock, zone, settings);
    this.clock = clock;
    this.settings = settings;
  }

  /// What came of it.
  ///
  /// @param made new reflections
  /// @param outdated how many were brought up to date
  /// @param refused what was found and not believed, by the reason
  /// @param model how asking a model ended; none where there is none or it was not asked
  public record Report(
      List<Reflection> made, int outdated, Map<Refusal, Integer> refused, Optional<Outcome> model) {

    public Report {
      made = List.copyOf(made);
      refused = Map.copyOf(refused);
    }
  }

  /// Reflects on one scope in which enough was learned since the last time.
  ///
  /// @param of whose; anyone's where it is not given
  /// @return whether there was one
  public boolean reflect(Optional<OwnerId> of) {
    var taken = queue.take(of, settings.messagesMin(), clock.instant(), settings.lease());
    taken.ifPresent(this::reflectOrPutBack);
    return taken.isPresent();
  }

  /// Reflects on a scope now, however little is new in it.
  ///
  /// @throws Failure.Conflict if somebody is at it, or learning is paused
  public Report reflect(Scope scope) {
    if (memories.deeds(scope).isPaused()) {
      throw new Failure.Conflict("reflect: learning is paused; see: memory resume");
    }
    var taken =
        queue
            .take(scope, clock.instant(), settings.lease())
            .orElseThrow(() ->
                new Failure.Conflict(
                    "reflect: it is under way already; its outcome will be in: memory list"));
    try {
      return pondering.ponder(scope, taken);
    } catch (RuntimeException e) {
      putBack(taken, e);
      throw e;
    }
  }

  private void reflectOrPutBack(Taken taken) {
    try {
      pondering.ponder(new Scope(vault.open(taken.owner()), taken.avatar()), taken);
    } catch (RuntimeException e) { // It is tried again, and told by doctor and audit.
      putBack(taken, e);
    }
  }

  private void putBack(Taken taken, RuntimeException e) {
    var why = e instanceof Failure failure ? failure.code() : "unexpected";
    queue.putBack(taken, clock.instant(), settings.patience(), why);
  }
}
