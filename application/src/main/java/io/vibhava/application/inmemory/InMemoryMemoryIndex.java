package io.vibhava.application.inmemory;

import io.vibhava.application.memory.MemoryIndex;
import io.vibhava.domain.memory.Candidate;
import io.vibhava.domain.memory.Query;
import io.vibhava.domain.memory.Scope;
import java.util.List;
import java.util.Set;

record InMemoryMemoryIndex(State state) implements MemoryIndex {

  @Override
  public List<Candidate> candidates(Scope scope, Query query) {
    var index = state.with(scope.owner(), shelf -> shelf.remembered(scope.avatar()).index());
    return index.candidates(query); // Outside the lock: a long look stops nobody.
  }

  @Override
  public Set<String> names(Scope scope) {
    return state.with(scope.owner(), shelf -> shelf.remembered(scope.avatar()).index().names());
  }

  @Override
  public boolean isWarm(Scope scope) {
    return true;
  }
}
