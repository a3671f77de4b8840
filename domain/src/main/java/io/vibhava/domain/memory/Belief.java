package io.vibhava.domain.memory;

import java.time.Instant;

/// A memory that is more than what was said: something that we hold true because of it.
public sealed interface Belief extends Memory permits Fact, Preference, Reflection {

  Assessment assessment();

  History history();

  /// The same with another history.
  Belief with(History history);

  default Times times() {
    return history().now();
  }

  default Belief and(Change change) {
    return with(history().and(change));
  }

  /// Whether at `known` we believed that it was so at `at`.
  default boolean holds(Instant at, Instant known) {
    return history().asOf(known).holds(at, known);
  }

  @Override
  default Instant at() {
    return history().first().recorded();
  }
}
