package io.vibhava.application.inmemory;

import io.vibhava.application.memory.Patience;
import io.vibhava.application.memory.ReflectionQueue;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.memory.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

record InMemoryReflectionQueue(State state) implements ReflectionQueue {

  @Override
  public Optional<Taken> take(Optional<OwnerId> of, int messagesMin, Instant now, Duration lease) {
    return state.withAll(of, shelves -> take(shelves, messagesMin, now, now.plus(lease)));
  }

  private record Place(Shelf shelf, AvatarId avatar, QueuedReflection queued) {

    Taken take(Instant until) {
      var taken = queued.taken(until);
      shelf.reflections.put(avatar, taken);
      return new Taken(shelf.owner, avatar, taken.number(), taken.learned(), taken.tries());
    }
  }

  private static Optional<Taken> take(
      Collection<Shelf> shelves, int messagesMin, Instant now, Instant until) {
    return shelves.stream()
        .flatMap(shelf ->
            shelf.reflections.entrySet().stream()
                .filter(each -> each.getValue().learned() >= messagesMin)
                .filter(each -> each.getValue().isDue(now))
                .filter(each -> !shelf.remembered(each.getKey()).isPaused())
                .map(each -> new Place(shelf, each.getKey(), each.getValue())))
        .min(Comparator.comparing(place -> place.queued().last().orElse(Instant.EPOCH)))
        .map(place -> place.take(until));
  }

  @Override
  public Optional<Taken> take(Scope scope, Instant now, Duration lease) {
    return state.with(
        scope.owner(),
        shelf ->
            Optional.of(shelf.reflection(scope.avatar()))
                .filter(queued -> queued.isFree(now))
                .filter(_ -> shelf.avatars.containsKey(scope.avatar()))
                .map(queued -> new Place(shelf, scope.avatar(), queued).take(now.plus(lease))));
  }

  @Override
  public boolean mayAsk(Taken taken, long day, int most) {
    var before = held(taken);
    var may = before.filter(queued -> queued.callsOn(day) < most).isPresent();
    if (may) {
      change(taken, queued -> queued.asked(day));
    }
    return may;
  }

  private Optional<QueuedReflection> held(Taken taken) {
    return state.withAll(
        Optional.of(taken.owner()),
        shelves ->
            shelves.stream()
                .map(shelf -> shelf.reflection(taken.avatar()))
                .filter(queued -> queued.number() == taken.number())
                .findFirst());
  }

  @Override
  public void putBack(Taken taken, Instant now, Patience patience, String why) {
    change(taken, queued -> queued.putBack(taken.learned(), now, patience, why));
  }

  private void change(Taken taken, UnaryOperator<QueuedReflection> change) {
    state.withAll(
        Optional.of(taken.owner()),
        shelves -> {
          shelves.forEach(shelf ->
              shelf.reflections.computeIfPresent(
                  taken.avatar(),
                  (_, queued) ->
                      queued.number() == taken.number() ? change.apply(queued) : queued));
          return shelves;
        });
  }

  @Override
  public List<Standing> standing(Optional<OwnerId> of, Optional<AvatarId> about) {
    return state.withAll(
        of,
        shelves ->
            shelves.stream()
                .flatMap(shelf -> shelf.reflections.entrySet().stream())
                .filter(each -> about.map(each.getKey()::equals).orElse(true))
                .map(Map.Entry::getValue)
                .map(it -> new Standing(it.learned(), it.why(), it.last()))
                .toList());
  }
}
