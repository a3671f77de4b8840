package io.vibhava.application.inmemory;

import io.vibhava.application.memory.MemoryIndex;
import io.vibhava.application.memory.ScopeIndex;
import io.vibhava.domain.memory.Candidate;
import io.vibhava.domain.memory.Query;
import io.vibhava.domain.memory.Scope;
import java.util.List;
import java.util.Optional;

record InMemoryMemoryIndex(State state) implements MemoryIndex {

  @Override
  public List<Candidate> candidates(Scope scope, Query query) {
    return index(scope).candidates(query); // Outside the lock: a long look stops nobody.
  }

  @Override
  public Optional<AtHand> atHand(Scope scope) {
    return Optional.of(index(scope));
  }

  private ScopeIndex index(Scope scope) {
    return state.with(scope.owner(), shelf -> shelf.remembered(scope.avatar()).index());
  }
}
