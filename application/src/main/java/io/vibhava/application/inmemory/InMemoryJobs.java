package io.vibhava.application.inmemory;

import io.vibhava.application.memory.Job;
import io.vibhava.application.memory.Jobs;
import io.vibhava.domain.account.OwnerId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
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
        .sorted(Comparator.comparingLong(place -> place.queued.number()))
        .limit(max)
        .map(place -> place.take(until))
        .toList();
  }

  private record Place(Shelf shelf, QueuedJob queued) {

    Job take(Instant until) {
      shelf.jobs.put(queued.job().id(), queued.taken(until));
      return queued.job();
    }
  }

  @Override
  public void putBack(Job job, Instant due, int triesMax) {
    state.withAll(
        Optional.of(job.owner()),
        shelves -> {
          shelves.forEach(shelf ->
              shelf.jobs.computeIfPresent(job.id(), (_, queued) -> queued.putBack(due, triesMax)));
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
                    .filter(queued -> !queued.laidAside())
                    .count());
  }
}
