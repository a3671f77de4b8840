package io.vibhava.application;

import io.vibhava.application.memory.MemoryIndex;
import io.vibhava.domain.memory.Candidate;
import io.vibhava.domain.memory.Query;
import io.vibhava.domain.memory.Scope;
import java.util.List;
import java.util.Optional;
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
    return both(real.candidates(of.apply(scope), query), scope, query);
  }

  private List<Candidate> both(List<Candidate> found, Scope scope, Query query) {
    return Stream.concat(found.stream(), sitting.candidates(scope, query).stream()).toList();
  }

  @Override
  public Optional<AtHand> atHand(Scope scope) {
    return real.atHand(of.apply(scope)).map(kept -> new WithSitting(this, kept, scope));
  }

  private record WithSitting(ReadIndex index, AtHand kept, Scope scope) implements AtHand {

    @Override
    public List<Candidate> candidates(Query query) {
      return index.both(kept.candidates(query), scope, query);
    }

    @Override
    public Set<String> names() {
      return kept.names();
    }
  }
}
