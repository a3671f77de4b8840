package io.vibhava.application;

import io.vibhava.application.memory.Forgetting;
import io.vibhava.application.memory.Learned;
import io.vibhava.application.memory.Memories;
import io.vibhava.application.memory.Reflected;
import io.vibhava.domain.Failure;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Deeds;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Scope;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What is remembered for good, to read; the sitting's own words are found beside it.
///
/// @param of the scope in which that is remembered
record ReadMemories(Memories real, Memories sitting, UnaryOperator<Scope> of) implements Memories {

  @Override
  public List<Memory> list(Scope scope) {
    return real.list(of.apply(scope));
  }

  @Override
  public List<Belief> learned(Scope scope) {
    return real.learned(of.apply(scope));
  }

  @Override
  public Optional<Memory> find(Scope scope, MemoryId id) {
    return real.find(of.apply(scope), id).or(() -> sitting.find(scope, id));
  }

  @Override
  public Deeds deeds(Scope scope) {
    return real.deeds(of.apply(scope));
  }

  @Override
  public void learn(Scope scope, Learned learned) {
    throw refused();
  }

  @Override
  public boolean reflect(Scope scope, Reflected reflected) {
    throw refused();
  }

  @Override
  public void enter(Scope scope, Entry entry) {
    throw refused();
  }

  @Override
  public int forget(Scope scope, Forgetting forgetting) {
    throw refused();
  }

  private static Failure refused() {
    return new Failure.NotAllowed(
        "temporary chat: it changes nothing of what is remembered; leave it to do that");
  }
}
