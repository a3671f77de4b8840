package io.vibhava.application.inmemory;

import io.vibhava.application.memory.Patience;
import java.time.Instant;
import java.util.Optional;

/// What is known of reflecting on a scope.
///
/// @param learned how many messages were learned from since the last time
/// @param number how often it was taken
/// @param tries how often it was taken since it succeeded
/// @param due from when it may be taken in the background
/// @param leaseUntil until when somebody holds it
/// @param day the day of the last call of a model
/// @param calls how many there were on that day
record QueuedReflection(
    int learned,
    int number,
    int tries,
    Instant due,
    Instant leaseUntil,
    String why,
    long day,
    int calls,
    Optional<Instant> last) {

  static final QueuedReflection NONE =
      new QueuedReflection(0, 0, 0, Instant.EPOCH, Instant.EPOCH, "", 0, 0, Optional.empty());

  boolean isFree(Instant now) {
    return !leaseUntil.isAfter(now);
  }

  boolean isDue(Instant now) {
    return isFree(now) && !due.isAfter(now);
  }

  QueuedReflection oneMore() {
    return new QueuedReflection(learned + 1, number, tries, due, leaseUntil, why, day, calls, last);
  }

  QueuedReflection taken(Instant until) {
    return new QueuedReflection(learned, number + 1, tries + 1, due, until, why, day, calls, last);
  }

  QueuedReflection asked(long today) {
    return new QueuedReflection(
        learned, number, tries, due, leaseUntil, why, today, callsOn(today) + 1, last);
  }

  int callsOn(long today) {
    return day == today ? calls : 0;
  }

  QueuedReflection putBack(int seen, Instant now, Patience patience, String reason) {
    return patience.isOver(tries)
        ? over(seen, reason, last)
        : new QueuedReflection(
            learned,
            number,
            tries,
            now.plus(patience.after(tries)),
            Instant.EPOCH,
            reason,
            day,
            calls,
            last);
  }

  QueuedReflection again(Instant from, String reason) {
    return new QueuedReflection(
        learned, number, tries, from, Instant.EPOCH, reason, day, calls, last);
  }

  QueuedReflection ended(int seen, Instant at) {
    return over(seen, "", Optional.of(at));
  }

  private QueuedReflection over(int seen, String reason, Optional<Instant> at) {
    return new QueuedReflection(
        Math.max(0, learned - seen),
        number,
        0,
        Instant.EPOCH,
        Instant.EPOCH,
        reason,
        day,
        calls,
        at);
  }
}
