package io.vibhava.application.memory;

import io.vibhava.domain.memory.Candidate;
import io.vibhava.domain.memory.Query;
import io.vibhava.domain.memory.Scope;
import java.util.List;
import java.util.Set;

/// Finds the memories of a scope that may answer a query. Always as the scope is at the time of the
/// call, also when another process changed it; a memory is found by its words from the moment it is
/// kept.
public interface MemoryIndex {

  /// The likeliest by words and the likeliest by meaning, in no order, a few times as many as the
  /// query's limit.
  List<Candidate> candidates(Scope scope, Query query);

  /// What the person is called, as far as the scope is at hand and it was told there. May lag
  /// behind what was learned just now.
  Set<String> names(Scope scope);

  /// Whether the scope is at hand, so that the answer comes at once.
  boolean isWarm(Scope scope);
}
