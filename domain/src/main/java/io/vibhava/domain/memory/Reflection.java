package io.vibhava.domain.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What follows from several things that were said, such as "Since the move the person sleeps
/// badly."
///
/// @param text one sentence that stands by itself
/// @param evidence what it rests on, at least one; without any of it, it falls
public record Reflection(
    MemoryId id, String text, List<Provenance> evidence, History history, Assessment assessment)
    implements Belief {

  public Reflection {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a reflection rests on something that was said");
    }
  }

  @Override
  public Provenance provenance() {
    return evidence.getFirst();
  }

  @Override
  public Reflection with(History history) {
    return new Reflection(id, text, evidence, history, assessment);
  }

  @Override
  public Optional<Memory> without(Provenance range) {
    return evidence.stream().anyMatch(range::overlaps)
        ? Optional.empty()
        : Optional.of(with(history.without(range)));
  }

  /// The reflections among `beliefs` that rest on what `wrong` was read from, as they are when that
  /// turned out to be wrong: no longer held.
  public static List<Belief> withdrawnWith(
      Belief wrong, Collection<? extends Belief> beliefs, Instant at, Optional<Provenance> source) {
    return beliefs.stream()
        .filter(it -> it instanceof Reflection && it.times().expired().isEmpty())
        .filter(it -> !it.id().equals(wrong.id()) && restsOn(it, wrong))
        .<Belief>map(it -> it.and(Change.withdrawn(at, Optional.empty(), source)))
        .toList();
  }

  private static boolean restsOn(Belief reflection, Belief wrong) {
    return reflection.evidence().stream()
        .anyMatch(own -> wrong.evidence().stream().anyMatch(own::overlaps));
  }
}
