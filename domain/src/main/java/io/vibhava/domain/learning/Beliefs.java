package io.vibhava.domain.learning;

import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Change;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Reflection;
import io.vibhava.domain.memory.Trust;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// All that is believed in a scope, while something is learned. What is said again is confirmed and
/// not kept twice; what leaves no room for an older belief closes it; what is told to be wrong is
/// withdrawn. Nothing is overwritten: each is a [Change] that is added.
public final class Beliefs {

  /// How often it is noted where something was said again, so that forgetting it finds all places.
  /// Whoever repeats themselves without end shall not make one row grow without end.
  private static final int CONFIRMATIONS_MAX = 100;

  private final Map<MemoryId, Belief> all = new LinkedHashMap<>();
  private final Set<MemoryId> touched = new LinkedHashSet<>();
  private final Supplier<MemoryId> ids;
  private final BiPredicate<Belief, Belief> alike;

  /// @param ids makes the ids of new beliefs
  /// @param alike whether two beliefs of one kind mean the same in other words
  public Beliefs(List<Belief> known, Supplier<MemoryId> ids, BiPredicate<Belief, Belief> alike) {
    known.forEach(belief -> all.put(belief.id(), belief));
    this.ids = ids;
    this.alike = alike;
  }

  /// What was made or changed, in the order in which it was touched first.
  public List<Belief> learned() {
    return touched.stream().map(all::get).toList();
  }

  public List<Belief> all() {
    return List.copyOf(all.values());
  }

  /// Learns what was stated at `at`.
  public void learn(Statement statement, Instant at) {
    switch (statement) {
      case Statement.Gone gone -> undo(gone, at);
      case Statement.Held _, Statement.Preferred _ -> hold(statement.asMemory(ids.get(), at), at);
    }
  }

  private void hold(Belief stated, Instant at) {
    var who = who(at);
    var same = held(at).filter(belief -> Likeness.same(stated, belief, who)).findFirst();
    var known =
        same.isPresent() ? same : held(at).filter(belief -> alike.test(stated, belief)).findFirst();
    if (known.isPresent() && isOver(stated, at)) {
      close(known.get(), stated, at);
    } else if (known.isPresent() && isTold(stated)) {
      confirm(known.get(), stated.provenance(), at);
    } else if (known.isEmpty()) {
      put(isOver(stated, at) ? stated : inPlaceOfOthers(stated, at));
    }
  }

  /// What the avatar repeats is no more certain for it.
  private static boolean isTold(Belief stated) {
    return stated.assessment().trust() != Trust.SPOKEN;
  }

  private static boolean isOver(Belief stated, Instant at) {
    return stated.times().validTo().filter(end -> !end.isAfter(at)).isPresent();
  }

  private void close(Belief known, Belief by, Instant at) {
    var until = by.times().validTo().orElse(at);
    put(known.and(Change.closed(at, until, Optional.empty(), Optional.of(by.provenance()))));
  }

  private void confirm(Belief known, Provenance source, Instant at) {
    var confirmed =
        known.history().changes().stream()
            .filter(change -> change.kind() == Change.Kind.CONFIRMED)
            .count();
    if (confirmed < CONFIRMATIONS_MAX && !known.sources().contains(source)) {
      put(known.and(Change.confirmed(at, source)));
    }
  }

  /// `stated` with what it contradicts closed; where something newer contradicts it, it is closed
  /// itself, since messages may be learned from in another order than they were said in.
  private Belief inPlaceOfOthers(Belief stated, Instant at) {
    var newest = stated;
    for (var other : opposed(stated, at)) {
      if (other.at().isAfter(at)) {
        newest = closed(newest, other, other.at());
      } else {
        put(closed(other, stated, at));
      }
    }
    return newest;
  }

  private List<Belief> opposed(Belief stated, Instant at) {
    var who = who(at);
    return held(at).filter(belief -> Likeness.contradict(stated, belief, who)).toList();
  }

  private static Belief closed(Belief older, Belief newer, Instant at) {
    var begun =
        newer
            .times()
            .validFrom()
            .filter(from -> older.times().validFrom().map(from::isAfter).orElse(true));
    return older.and(
        Change.closed(
            at, begun.orElse(at), Optional.of(newer.id()), Optional.of(newer.provenance())));
  }

  private void undo(Statement.Gone gone, Instant at) {
    var was = gone.asMemory(ids.get(), at);
    var denied = denied(was, at);
    denied.forEach(belief -> {
      put(belief.and(change(gone, at)));
      Instead.of(belief, was).map(it -> it.asMemory(ids.get(), at)).ifPresent(this::put);
      if (gone.how() == Change.Kind.WITHDRAWN) {
        var source = Optional.of(gone.provenance());
        Reflection.withdrawnWith(belief, all.values(), at, source).forEach(this::put);
      }
    });
    if (denied.isEmpty()
        && gone.once()
        && all.values().stream().noneMatch(it -> Likeness.same(was, it, who(at)))) {
      put(was);
    }
  }

  private List<Belief> denied(Belief was, Instant at) {
    var ending =
        was instanceof Fact fact ? fact.slot().flatMap(Ending::in) : Optional.<Ending>empty();
    var who = who(at);
    return held(at)
        .filter(belief ->
            ending
                .map(it -> Ended.covers(it, belief, at))
                .orElseGet(() -> Likeness.denies(was, belief, who)))
        .toList();
  }

  private Acquaintances who(Instant at) {
    return Acquaintances.in(held(at).toList());
  }

  private static Change change(Statement.Gone gone, Instant at) {
    var source = Optional.of(gone.provenance());
    return gone.how() == Change.Kind.WITHDRAWN
        ? Change.withdrawn(at, Optional.empty(), source)
        : Change.closed(at, gone.span().to().orElse(at), Optional.empty(), source);
  }

  /// What is believed to be so at `at`.
  private Stream<Belief> held(Instant at) {
    return new ArrayList<>(all.values())
        .stream()
            .filter(Beliefs::isCurrent)
            .filter(belief -> belief.times().validTo().map(end -> end.isAfter(at)).orElse(true));
  }

  private static boolean isCurrent(Belief belief) {
    var times = belief.times();
    return times.expired().isEmpty() && !endsWithAChange(belief);
  }

  private static boolean endsWithAChange(Belief belief) {
    return belief.times().validTo().isPresent() && belief.history().first().validTo().isEmpty();
  }

  private void put(Belief belief) {
    all.put(belief.id(), belief);
    touched.add(belief.id());
  }
}
