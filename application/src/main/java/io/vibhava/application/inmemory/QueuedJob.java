package io.vibhava.application.inmemory;

import io.vibhava.application.memory.Job;
import io.vibhava.application.memory.JobState;
import io.vibhava.application.memory.Patience;
import java.time.Instant;

/// A job in the queue.
///
/// @param number its place in the order of all jobs
/// @param tries how often it was taken in this stage
/// @param due from when it may be taken
/// @param why the code of what went wrong the last time
record QueuedJob(Job job, long number, int tries, Instant due, JobState state, String why) {

  static QueuedJob of(Job job, long number) {
    return new QueuedJob(job, number, 0, Instant.EPOCH, JobState.WAITING, "");
  }

  boolean isFree(Instant now) {
    return isWaiting() && !due.isAfter(now);
  }

  boolean isWaiting() {
    return state == JobState.WAITING;
  }

  QueuedJob taken(Instant until) {
    return new QueuedJob(job, number, tries + 1, until, state, why);
  }

  QueuedJob putBack(Instant now, Patience patience, String reason) {
    var next = patience.isOver(tries) ? JobState.FAILED : state;
    return new QueuedJob(job, number, tries, now.plus(patience.after(tries)), next, reason);
  }

  /// The same, waiting for a model.
  QueuedJob again(Instant from) {
    return new QueuedJob(job.forModel(), number, 0, from, state, "unavailable");
  }
}
