package io.vibhava.application.inmemory;

import io.vibhava.application.memory.Backlog;
import io.vibhava.application.memory.Job;
import io.vibhava.application.memory.Jobs;
import io.vibhava.application.memory.Patience;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.avatar.AvatarId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

record InMemoryJobs(State state) implements Jobs {

  @Override
  public List<Job> take(Optional<OwnerId> of, int max, Instant now, Duration lease) {
    return state.withAll(of, shelves -> take(shelves, max, now, now.plus(lease)));
  }

  private static List<Job> take(Collection<Shelf> shelves, int max, Instant now, Instant until) {
    return shelves.stream()
        .flatMap(shelf ->
            shelf.jobs.values().stream()
                .filter(queued -> queued.isFree(now))
                .map(queued -> new Place(shelf, queued)))
        .sorted(ORDER)
        .limit(max)
        .map(place -> place.take(until))
        .toList();
  }

  private static final Comparator<Place> ORDER =
      Comparator.<Place, Job.Stage>comparing(place -> place.queued.job().stage())
          .thenComparingLong(place -> place.queued.number());

  private record Place(Shelf shelf, QueuedJob queued) {

    Job take(Instant until) {
      shelf.jobs.put(queued.job().id(), queued.taken(until));
      return queued.job();
    }
  }

  @Override
  public void putBack(Job job, Instant now, Patience patience, String why) {
    state.withAll(
        Optional.of(job.owner()),
        shelves -> {
          shelves.forEach(shelf ->
              shelf.jobs.computeIfPresent(
                  job.id(), (_, queued) -> queued.putBack(now, patience, why)));
          return shelves;
        });
  }

  @Override
  public int waiting(OwnerId of) {
    return state.withAll(
        Optional.of(of),
        shelves ->
            (int)
                shelves.stream()
                    .flatMap(shelf -> shelf.jobs.values().stream())
                    .filter(queued -> queued.isWaiting())
                    .count());
  }

  @Override
  public List<Backlog> backlog(Optional<OwnerId> of, Optional<AvatarId> about) {
    return state.withAll(of, shelves -> backlog(shelves, about));
  }

  private static List<Backlog> backlog(Collection<Shelf> shelves, Optional<AvatarId> about) {
    var all = new LinkedHashMap<List<Object>, Backlog>();
    shelves.stream()
        .flatMap(shelf -> shelf.jobs.values().stream())
        .filter(queued -> about.map(queued.job().avatar()::equals).orElse(true))
        .map(it -> new Backlog(it.job().stage(), it.state(), it.why(), 1, it.due()))
        .forEach(
            it -> all.merge(List.of(it.stage(), it.state(), it.why()), it, InMemoryJobs::both));
    return List.copyOf(all.values());
  }

  private static Backlog both(Backlog one, Backlog other) {
    var due = one.due().isBefore(other.due()) ? one.due() : other.due();
    return new Backlog(one.stage(), one.state(), one.why(), one.jobs() + other.jobs(), due);
  }
}
