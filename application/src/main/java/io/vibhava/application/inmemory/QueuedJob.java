package io.vibhava.application.inmemory;

import io.vibhava.application.memory.Job;
import java.time.Instant;

/// A job in the queue.
///
/// @param number its place in the order of all jobs
/// @param tries how often it was taken
/// @param due from when it may be taken
/// @param laidAside whether it failed too often to be taken again
record QueuedJob(Job job, long number, int tries, Instant due, boolean laidAside) {

  static QueuedJob of(Job job, long number) {
    return new QueuedJob(job, number, 0, Instant.MIN, false);
  }

  boolean isFree(Instant now) {
    return !laidAside && !due.isAfter(now);
  }

  QueuedJob taken(Instant until) {
    return new QueuedJob(job, number, tries + 1, until, false);
  }

  QueuedJob putBack(Instant newDue, int triesMax) {
    return new QueuedJob(job, number, tries, newDue, tries >= triesMax);
  }
}
