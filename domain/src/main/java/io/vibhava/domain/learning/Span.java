package io.vibhava.domain.learning;

import io.vibhava.domain.memory.Times;
import java.time.Instant;
import java.util.Optional;

/// Since when and until when something is said to be so; open where that was not told.
public record Span(Optional<Instant> from, Optional<Instant> to) {

  public static final Span OPEN = new Span(Optional.empty(), Optional.empty());

  /// The times of what was said at `at` to be so.
  Times told(Instant at) {
    return new Times(from, to, at, Optional.empty());
  }

  boolean isOver(Instant at) {
    return to.filter(end -> !end.isAfter(at)).isPresent();
  }

  Span until(Instant end) {
    return new Span(from.filter(start -> start.isBefore(end)), Optional.of(end));
  }
}
