package io.vibhava.application.turn;

import io.vibhava.application.conversation.Conversations;
import io.vibhava.application.learning.Ledger;
import io.vibhava.application.learning.Tally;
import io.vibhava.application.memory.Backlog;
import io.vibhava.application.memory.Jobs;
import io.vibhava.application.memory.Memories;
import io.vibhava.application.memory.ReflectionQueue;
import io.vibhava.application.memory.ReflectionQueue.Standing;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.learning.Audit;
import io.vibhava.domain.learning.Introduced;
import io.vibhava.domain.learning.Source;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Scope;
import io.vibhava.domain.turn.Used;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Measures how much of what an avatar believes is junk, and tells what learning by a model took.
public final class AuditMemory {

  private final Memories memories;
  private final Conversations conversations;
  private final Traces traces;
  private final Ledger ledger;
  private final Jobs jobs;
  private final ReflectionQueue reflections;
  private final ZoneId zone;

  public AuditMemory(
      Memories memories,
      Conversations conversations,
      Turns turns,
      Ledger ledger,
      Jobs jobs,
      ReflectionQueue reflections,
      ZoneId zone) {
    this.memories = memories;
    this.conversations = conversations;
    this.traces = new Traces(turns);
    this.ledger = ledger;
    this.jobs = jobs;
    this.reflections = reflections;
    this.zone = zone;
  }

  /// What was found.
  ///
  /// @param learning what a model took to learn, by how it ended
  /// @param backlog what is still to be learned from, or could not be
  /// @param reflecting how reflecting on it stands; none where nothing was learned yet
  public record Audited(
      Audit audit, List<Tally> learning, List<Backlog> backlog, Optional<Standing> reflecting) {

    public Audited {
      learning = List.copyOf(learning);
      backlog = List.copyOf(backlog);
    }
  }

  public Audited audit(Scope scope) {
    return new Audited(audited(scope), ledger.tallies(scope), backlog(scope), reflecting(scope));
  }

  private Optional<Standing> reflecting(Scope scope) {
    return reflections
        .standing(Optional.of(scope.owner().id()), Optional.of(scope.avatar()))
        .stream()
        .findFirst();
  }

  private List<Backlog> backlog(Scope scope) {
    return jobs.backlog(Optional.of(scope.owner().id()), Optional.of(scope.avatar()));
  }

  private Audit audited(Scope scope) {
    var beliefs = memories.learned(scope);
    var known = Introduced.in(beliefs);
    return Audit.of(
        beliefs, belief -> source(scope.owner(), belief, known), recalled(scope, beliefs));
  }

  private Optional<Source> source(Owner owner, Belief belief, Set<String> known) {
    return conversations
        .message(owner, belief.provenance().message())
        .map(message -> new Source(message, before(owner, message), zone, known));
  }

  private List<Message> before(Owner owner, Message message) {
    var path = conversations.path(owner, message.conversation(), message.id());
    return path.isEmpty() ? path : path.subList(0, path.size() - 1);
  }

  /// Everything that was brought to mind for any reply of this avatar, and whatever may have been:
  /// nobody knows of a reply that keeps no trace.
  private Set<MemoryId> recalled(Scope scope, List<Belief> beliefs) {
    var recalled = new HashSet<MemoryId>();
    var untraced = Instant.MIN;
    for (var reply : replies(scope)) {
      var trace = traces.of(scope.owner(), reply.id());
      trace.ifPresent(it -> it.recalled().stream().map(Used::memory).forEach(recalled::add));
      untraced = trace.isEmpty() && reply.at().isAfter(untraced) ? reply.at() : untraced;
    }
    for (var belief : beliefs) {
      if (belief.times().recorded().isBefore(untraced)) {
        recalled.add(belief.id());
      }
    }
    return recalled;
  }

  private List<Message> replies(Scope scope) {
    return conversations.list(scope.owner()).stream()
        .filter(conversation -> conversation.avatar().equals(scope.avatar()))
        .flatMap(conversation -> conversations.messages(scope.owner(), conversation.id()).stream())
        .filter(message -> message.role() == Role.AVATAR)
        .toList();
  }
}
