package io.vibhava.application.learning;

import io.vibhava.application.Ids;
import io.vibhava.application.avatar.AvatarAccess;
import io.vibhava.application.learning.ReflectOnMemories.Report;
import io.vibhava.application.memory.Embedder;
import io.vibhava.application.memory.Memories;
import io.vibhava.application.memory.Reflected;
import io.vibhava.application.memory.ReflectionQueue;
import io.vibhava.application.memory.ReflectionQueue.Taken;
import io.vibhava.application.usage.Reservation;
import io.vibhava.domain.learning.Claims;
import io.vibhava.domain.learning.Digest;
import io.vibhava.domain.learning.Overview;
import io.vibhava.domain.learning.Reflections;
import io.vibhava.domain.learning.Refusal;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Reflection;
import io.vibhava.domain.memory.Scope;
import io.vibhava.domain.usage.Purpose;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// One run of reflecting on a scope: what the rules find, what a model adds with at most one call,
/// and the one write of what may be believed of both.
final class Pondering {

  private final AvatarAccess avatars;
  private final Memories memories;
  private final ReflectionQueue queue;
  private final Embedder embedder;
  private final Scribe scribe;
  private final Ledger ledger;
  private final Costs costs;
  private final Ids ids;
  private final InstantSource clock;
  private final ZoneId zone;
  private final ReflectionSettings settings;

  Pondering(
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
    this.avatars = avatars;
    this.memories = memories;
    this.queue = queue;
    this.embedder = embedder;
    this.scribe = scribe;
    this.ledger = ledger;
    this.costs = costs;
    this.ids = ids;
    this.clock = clock;
    this.zone = zone;
    this.settings = settings;
  }

  Report ponder(Scope scope, Taken taken) {
    var overview = Overview.of(memories.list(scope), name(scope), settings.limits(), zone);
    var unwanted = memories.deeds(scope).unwanted(overview.beliefs());
    var reflections =
        new Reflections(overview.beliefs(), unwanted, settings.limits(), embedder::embed);
    var found = Reflections.found(overview, settings.limits(), embedder::embed);
    reflections.add(found, this::newId, clock.instant());
    var digest = Digest.of(overview, settings.tokensMax(), settings.knownMax());
    var concluded = concluded(scope, taken, digest);
    var claims =
        Claims.of(concluded.map(Concluded::claims).orElseGet(List::of), digest, settings.limits());
    reflections.add(claims.insights(), this::newId, clock.instant());
    keep(scope, taken, reflections.made(), concluded);
    return report(reflections, claims, concluded.map(it -> it.took().outcome()));
  }

  private String name(Scope scope) {
    return avatars.name(scope.owner(), scope.avatar());
  }

  private MemoryId newId() {
    return new MemoryId(ids.next());
  }

  /// What a model takes to follow, where there is one and it may be asked today. Whatever goes
  /// wrong with it, what the rules find is kept.
  private Optional<Concluded> concluded(Scope scope, Taken taken, Digest digest) {
    if (!scribe.isThere() || digest.told().size() < settings.limits().sourcesMin()) {
      return Optional.empty();
    }
    var room = costs.room(scope, Purpose.REFLECTION, 1, settings.tokensMax());
    if (room.isEmpty()) {
      return Optional.of(concluded(scope, Took.nothing(Outcome.SPARED)));
    }
    try (var held = room.get()) {
      return asked(scope, taken, digest, held);
    }
  }

  private Optional<Concluded> asked(Scope scope, Taken taken, Digest digest, Reservation room) {
    var day = LocalDate.ofInstant(clock.instant(), zone).toEpochDay();
    if (!queue.mayAsk(taken, day, settings.callsMax())) {
      return Optional.empty();
    }
    var concluded = scribe.conclude(digest, new Allowance(1, settings.timeout()));
    ledger.add(scope, concluded.took(), clock.instant());
    costs.add(scope, Purpose.REFLECTION, concluded.took(), room);
    return Optional.of(concluded);
  }

  private Concluded concluded(Scope scope, Took took) {
    ledger.add(scope, took, clock.instant());
    return new Concluded(List.of(), took);
  }

  private void keep(Scope scope, Taken taken, List<Belief> made, Optional<Concluded> concluded) {
    var embeddings = new HashMap<MemoryId, Embedding>();
    made.forEach(belief -> embeddings.put(belief.id(), embedder.embed(belief.text())));
    var now = clock.instant();
    var again =
        concluded
            .filter(it -> it.took().isWorthAnotherTry())
            .filter(_ -> !settings.patience().isOver(taken.tries()))
            .map(_ -> now.plus(settings.patience().after(taken.tries())));
    memories.reflect(scope, new Reflected(taken, made, embeddings, now, again));
  }

  private static Report report(Reflections reflections, Claims claims, Optional<Outcome> outcome) {
    var made =
        reflections.made().stream()
            .filter(it -> it.times().validTo().isEmpty())
            .map(Reflection.class::cast)
            .toList();
    var refused = new EnumMap<Refusal, Integer>(Refusal.class);
    refused.putAll(reflections.refused());
    claims.refused().forEach((why, count) -> refused.merge(why, count, Integer::sum));
    return new Report(made, reflections.made().size() - made.size(), refused, outcome);
  }
}
