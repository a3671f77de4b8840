package io.vibhava.domain.memory;

import io.vibhava.domain.Failure;
import io.vibhava.domain.Text;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which memories are wanted in a list. What is not given does not narrow it.
///
/// @param kind such as `fact`
/// @param about whom it is about: `me`, `avatar`, or the name of somebody else
/// @param text words that occur in it
/// @param from since when it is remembered
/// @param to until when it was remembered, that moment not included
/// @param past whether what is no longer held true is wanted, too
public record Wanted(
    Optional<String> kind,
    Optional<String> about,
    Optional<String> text,
    Optional<Instant> from,
    Optional<Instant> to,
    boolean past) {

  /// Each kind there is.
  public static final List<String> KINDS = List.of("episode", "fact", "preference", "reflection");

  /// Everything.
  public static final Wanted ALL =
      new Wanted(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          true);

  /// @throws Failure.Invalid if there is no such kind
  public Wanted {
    if (kind.isPresent() && !KINDS.contains(kind.get())) {
      throw new Failure.Invalid(
          "kind: one of %s is expected, another came".formatted(String.join(", ", KINDS)));
    }
  }

  public boolean fits(Memory memory, Instant now) {
    return kind.map(memory.kind()::equals).orElse(true)
        && about.map(whom -> isAbout(memory, whom)).orElse(true)
        && text.map(words -> Text.searchable(memory.text()).contains(Text.searchable(words)))
            .orElse(true)
        && from.map(start -> !memory.at().isBefore(start)).orElse(true)
        && to.map(end -> memory.at().isBefore(end)).orElse(true)
        && (past || isHeld(memory, now));
  }

  private static boolean isHeld(Memory memory, Instant now) {
    return switch (memory) {
      case Episode _ -> true;
      case Belief belief -> belief.holds(now, now);
    };
  }

  private static boolean isAbout(Memory memory, String whom) {
    return switch (memory) {
      case Fact fact -> name(fact.subject()).equals(whom.toLowerCase(Locale.ROOT));
      case Preference _, Reflection _ -> whom.equalsIgnoreCase("me");
      case Episode _ -> false;
    };
  }

  private static String name(Subject subject) {
    return switch (subject) {
      case Subject.Person _ -> "me";
      case Subject.Itself _ -> "avatar";
      case Subject.Third(var name) -> name.toLowerCase(Locale.ROOT);
    };
  }
}
