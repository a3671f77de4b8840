package io.vibhava.domain.learning;

import io.vibhava.domain.memory.Assessment;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Slot;
import io.vibhava.domain.memory.Subject;
import io.vibhava.domain.memory.Trust;
import java.util.Locale;
import java.util.Optional;

/// That something came to its end, told without telling what it was: "we broke up", "I quit", "the
/// trip is off". What is believed shows what is meant; where nothing fits, nothing ends.
///
/// @param of what of it ended, such as a name; empty where it was not said
record Ending(Kind kind, String of) {

  /// What can end.
  enum Kind {
    NAME,
    PARTNERSHIP,
    ENGAGEMENT,
    JOB,
    PURSUIT,
    PLAN,
    BELONGING,
    PREGNANCY,
    DIET;

    private String slot() {
      return "end of " + name().toLowerCase(Locale.ROOT);
    }
  }

  private static final String NOTHING_SAID = "-";

  private static final Assessment SAID = new Assessment(0.9, 0.6, Trust.TOLD);

  private static final String RATHER = " -> ";

  /// That somebody is not called `was` but `is`.
  static Ending ofName(String was, String is) {
    return new Ending(Kind.NAME, was + RATHER + is);
  }

  /// The name that was wrong.
  String name() {
    return of.split(RATHER, 2)[0];
  }

  /// The right name, where one was wrong.
  Optional<String> instead() {
    var names = of.split(RATHER, 2);
    return names.length < 2 ? Optional.empty() : Optional.of(names[1]);
  }

  /// As a fact that is gone.
  Statement.Held as(Provenance provenance) {
    var value = of.isBlank() ? NOTHING_SAID : of.strip();
    return new Statement.Held(
        new Subject.Person(),
        "The person tells of the %s: %s.".formatted(kind.slot(), value),
        Optional.of(new Slot(kind.slot(), value, false)),
        Span.OPEN,
        SAID,
        provenance);
  }

  static Optional<Ending> in(Slot slot) {
    for (var kind : Kind.values()) {
      if (kind.slot().equals(slot.name())) {
        return Optional.of(new Ending(kind, slot.value().equals(NOTHING_SAID) ? "" : slot.value()));
      }
    }
    return Optional.empty();
  }
}
