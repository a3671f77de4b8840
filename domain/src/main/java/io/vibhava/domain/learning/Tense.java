package io.vibhava.domain.learning;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/// How what a rule reads lies in time.
enum Tense {
  /// It is so, and goes on.
  LASTING {
    @Override
    Span span(String clause, Instant said, ZoneId zone) {
      return TimeWords.of(clause, said, zone);
    }
  },

  /// It became so at some time.
  BEGUN {
    @Override
    Span span(String clause, Instant said, ZoneId zone) {
      var span = TimeWords.of(clause, said, zone);
      return span.from().isPresent()
          ? span
          : TimeWords.point(clause, said, zone)
              .map(days -> new Span(days.from(), span.to()))
              .orElse(span);
    }
  },

  /// It is about days that come, and over with them.
  AHEAD {
    @Override
    Span span(String clause, Instant said, ZoneId zone) {
      return TimeWords.point(clause, said, zone)
          .filter(days -> !days.isOver(said))
          .map(days -> new Span(Optional.empty(), days.to()))
          .orElse(Span.OPEN);
    }
  },

  /// It was so, and is over.
  OVER {
    @Override
    Span span(String clause, Instant said, ZoneId zone) {
      var span = TimeWords.of(clause, said, zone);
      return span.to().isPresent()
          ? span
          : TimeWords.point(clause, said, zone)
              .filter(days -> days.isOver(said))
              .orElseGet(() -> span.until(said));
    }
  },

  /// It is so for all time, whatever times the clause names.
  TIMELESS {
    @Override
    Span span(String clause, Instant said, ZoneId zone) {
      return Span.OPEN;
    }
  };

  abstract Span span(String clause, Instant said, ZoneId zone);
}
