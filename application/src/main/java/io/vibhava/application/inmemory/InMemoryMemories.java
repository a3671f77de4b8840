package io.vibhava.application.inmemory;

import io.vibhava.application.memory.Forgetting;
import io.vibhava.application.memory.Learned;
import io.vibhava.application.memory.Memories;
import io.vibhava.application.memory.Reflected;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Deeds;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Scope;
import java.util.List;
import java.util.Optional;

record InMemoryMemories(State state) implements Memories {

  @Override
  public List<Memory> list(Scope scope) {
    return state.with(scope.owner(), shelf -> shelf.remembered(scope.avatar()).newestFirst());
  }

  @Override
  public List<Belief> learned(Scope scope) {
    return list(scope).stream().filter(Belief.class::isInstance).map(Belief.class::cast).toList();
  }

  @Override
  public Optional<Memory> find(Scope scope, MemoryId id) {
    return state.with(scope.owner(), shelf -> shelf.remembered(scope.avatar()).find(id));
  }

  @Override
  public void learn(Scope scope, Learned learned) {
    state.change(
        scope.owner(),
        shelf -> {
          if (shelf.end(learned.job(), learned.again())) {
            learn(shelf, shelf.remembered(scope.avatar()), learned);
          }
        });
  }

  private static void learn(Shelf shelf, Remembered remembered, Learned learned) {
    keep(shelf, remembered, learned.memories());
    learned.embeddings().forEach(remembered::embed);
  }

  private static void keep(Shelf shelf, Remembered remembered, List<? extends Memory> memories) {
    memories.stream()
        .map(memory -> quoting(memory, shelf))
        .flatMap(Optional::stream)
        .forEach(remembered::keep);
  }

  @Override
  public boolean reflect(Scope scope, Reflected reflected) {
    return state.with(
        scope.owner(), shelf -> reflect(shelf, shelf.remembered(scope.avatar()), reflected));
  }

  private static boolean reflect(Shelf shelf, Remembered remembered, Reflected reflected) {
    var taken = reflected.taken();
    var queued = shelf.reflection(taken.avatar());
    if (queued.number() != taken.number() || remembered.isPaused()) {
      return false;
    }
    keep(shelf, remembered, reflected.beliefs());
    reflected.embeddings().forEach(remembered::embed);
    shelf.reflections.put(
        taken.avatar(),
        reflected
            .again()
            .map(due -> queued.again(due, "unavailable"))
            .orElseGet(() -> queued.ended(taken.learned(), reflected.at())));
    return true;
  }

  @Override
  public Deeds deeds(Scope scope) {
    return state.with(scope.owner(), shelf -> shelf.remembered(scope.avatar()).deeds());
  }

  @Override
  public void enter(Scope scope, Entry entry) {
    state.change(scope.owner(), shelf -> shelf.remembered(scope.avatar()).enter(entry));
  }

  /// What is left of a memory when it quotes only messages that are there.
  private static Optional<Memory> quoting(Memory memory, Shelf shelf) {
    var left = Optional.of(memory);
    for (var source : memory.sources()) {
      if (!shelf.messages.containsKey(source.message()) && !isItself(memory, source)) {
        left = left.flatMap(it -> it.without(source));
      }
    }
    return left;
  }

  private static boolean isItself(Memory memory, Provenance source) {
    return memory.isByHand() && source.equals(memory.provenance());
  }

  @Override
  public int forget(Scope scope, Forgetting forgetting) {
    return state.with(
        scope.owner(), shelf -> forget(shelf, shelf.remembered(scope.avatar()), forgetting));
  }

  private static int forget(Shelf shelf, Remembered remembered, Forgetting forgetting) {
    var gone = remembered.forget(forgetting.memory());
    if (gone == 0) {
      return 0;
    }
    var echoes =
        forgetting.echoes().stream()
            .flatMap(id -> Optional.ofNullable(shelf.messages.get(id)).stream())
            .filter(message -> !message.isRedacted())
            .mapToInt(message -> remembered.forget(Provenance.of(message)))
            .sum();
    forgetting.redacted().forEach(shelf::redact);
    return gone + echoes;
  }
}
