package io.vibhava.application.memory;

import io.vibhava.domain.memory.Candidate;
import io.vibhava.domain.memory.Query;
import io.vibhava.domain.memory.Scope;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the memories of a scope that may answer a query. Always as the scope is at the time of the
/// call, also when another process changed it; a memory is found by its words from the moment it is
/// kept.
public interface MemoryIndex {

  /// The likeliest by words and the likeliest by meaning, in no order, a few times as many as the
  /// query's limit.
  List<Candidate> candidates(Scope scope, Query query);

  /// The scope as it is now, where it is at hand, so that the answer comes at once. What is kept in
  /// it from now on need not be found.
  Optional<AtHand> atHand(Scope scope);

  /// A scope that is at hand.
  interface AtHand {

    /// As those of the index.
    List<Candidate> candidates(Query query);

    /// What the person is called, as far as it was told there.
    Set<String> names();
  }
}
