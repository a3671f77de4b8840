package io.vibhava.domain.memory;

import java.time.Instant;

/// Something held true of a subject.
///
/// @param statement one sentence that stands by itself, such as "The person's dog is called
///   Biscuit."
public record Fact(
    MemoryId id,
    Subject subject,
    String statement,
    Times times,
    Assessment assessment,
    Provenance provenance)
    implements Memory {

  @Override
  public String text() {
    return statement;
  }

  @Override
  public Instant at() {
    return times.recorded();
  }
}
