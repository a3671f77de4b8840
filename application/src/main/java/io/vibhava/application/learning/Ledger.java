package io.vibhava.application.learning;

import io.vibhava.domain.memory.Scope;
import java.time.Instant;
import java.util.List;

/// Counts what learning by a model took and how it ended, in each scope. It holds nothing of what
/// was said.
public interface Ledger {

  /// Adds a batch that was read at `at`.
  void add(Scope scope, Took took, Instant at);

  /// The sums of the scope so far, by outcome in the order of [Outcome]; those that never happened
  /// are left out.
  List<Tally> tallies(Scope scope);
}
