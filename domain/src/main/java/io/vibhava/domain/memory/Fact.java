package io.vibhava.domain.memory;

import java.util.Optional;

/// Something held true of a subject.
///
/// @param statement one sentence that stands by itself, such as "The person's dog is called
///   Biscuit."
/// @param slot what it fills in about its subject, where that is known
public record Fact(
    MemoryId id,
    Subject subject,
    String statement,
    Optional<Slot> slot,
    History history,
    Assessment assessment,
    Provenance provenance)
    implements Belief {

  /// A fact that fills no slot and to which nothing happened yet.
  public Fact(
      MemoryId id,
      Subject subject,
      String statement,
      Times times,
      Assessment assessment,
      Provenance provenance) {
    this(id, subject, statement, Optional.empty(), History.of(times), assessment, provenance);
  }

  @Override
  public String text() {
    return statement;
  }

  @Override
  public Fact with(History history) {
    return new Fact(id, subject, statement, slot, history, assessment, provenance);
  }

  @Override
  public Optional<Memory> without(Provenance range) {
    return provenance.overlaps(range)
        ? Optional.empty()
        : Optional.of(with(history.without(range)));
  }
}
