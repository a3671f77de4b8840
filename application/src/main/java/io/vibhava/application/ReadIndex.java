package io.vibhava.application;

import io.vibhava.application.memory.MemoryIndex;
import io.vibhava.domain.memory.Candidate;
import io.vibhava.domain.memory.Query;
import io.vibhava.domain.memory.Scope;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Finds what is remembered for good, and what was said in the sitting.
///
/// @param of the scope in which that is remembered
record ReadIndex(MemoryIndex real, MemoryIndex sitting, UnaryOperator<Scope> of)
    implements MemoryIndex {

  @Override
  public List<Candidate> candidates(Scope scope, Query query) {
    return Stream.concat(
            real.candidates(of.apply(scope), query).stream(),
            sitting.candidates(scope, query).stream())
        .toList();
  }

  @Override
  public Set<String> names(Scope scope) {
    return real.names(of.apply(scope));
  }

  @Override
  public boolean isWarm(Scope scope) {
    return real.isWarm(of.apply(scope));
  }
}
