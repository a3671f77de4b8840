package io.vibhava.domain.learning;

import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Preference;
import io.vibhava.domain.memory.Reflection;
import io.vibhava.domain.memory.Trust;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// How much of what is believed is junk: what the gate would refuse today, and what is kept twice.
///
/// @param beliefs how many there are, those that hold no longer included
/// @param duplicates how many say what another says that holds as well
/// @param neverRecalled how many were never brought to mind
/// @param refused how many the gate would refuse, by its reason
public record Audit(int beliefs, int duplicates, int neverRecalled, Map<Refusal, Integer> refused) {

  public Audit {
    refused = Map.copyOf(refused);
  }

  /// @param sources the message that a belief rests on, with what led to it, where it is there
  /// @param recalled what was ever brought to mind
  public static Audit of(
      List<Belief> beliefs, Function<Belief, Optional<Source>> sources, Set<MemoryId> recalled) {
    var refused = new EnumMap<Refusal, Integer>(Refusal.class);
    for (var belief : beliefs) {
      refusal(belief, sources).ifPresent(why -> refused.merge(why, 1, Integer::sum));
    }
    var never = beliefs.stream().filter(belief -> !recalled.contains(belief.id())).count();
    return new Audit(beliefs.size(), duplicates(beliefs), Math.toIntExact(never), refused);
  }

  /// Memories that came of the avatar's own echo.
  public int loops() {
    return count(Refusal.ECHOED) + count(Refusal.INVENTED);
  }

  public int secrets() {
    return count(Refusal.SECRET);
  }

  /// Memories whose quote does not stand in its source.
  public int unquoted() {
    return count(Refusal.UNQUOTED);
  }

  /// All that should not have been kept.
  public int junk() {
    return duplicates + refused.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// What part of the beliefs `some` are, from 0 to 1.
  public double share(int some) {
    return beliefs == 0 ? 0 : (double) some / beliefs;
  }

  private int count(Refusal refusal) {
    return refused.getOrDefault(refusal, 0);
  }

  private static Optional<Refusal> refusal(
      Belief belief, Function<Belief, Optional<Source>> sources) {
    var isUnsaid = belief instanceof Reflection || belief.isByHand();
    if (isUnsaid || belief.assessment().trust() == Trust.BROUGHT) {
      return Optional.empty(); // Nobody said it in these words; it needs no quote.
    }
    return sources
        .apply(belief)
        .map(source -> Admission.refusal(stated(belief), source).or(() -> unread(belief, source)))
        .orElse(Optional.of(Refusal.UNQUOTED));
  }

  /// What the rules read once and read no more: they learned better since.
  private static Optional<Refusal> unread(Belief belief, Source source) {
    var quoted = belief.provenance();
    return belief.assessment().confidence() != Found.CONFIDENCE_OF_RULES
            || Lesson.of(source).stream().anyMatch(it -> it.provenance().overlaps(quoted))
        ? Optional.empty()
        : Optional.of(Refusal.UNREAD);
  }

  private static Statement stated(Belief belief) {
    return switch (belief) {
      case Fact fact ->
          new Statement.Held(
              fact.subject(),
              fact.statement(),
              fact.slot(),
              Span.OPEN,
              fact.assessment(),
              fact.provenance());
      case Preference taste ->
          new Statement.Preferred(
              taste.topic(),
              taste.stance(),
              taste.strength(),
              Span.OPEN,
              taste.assessment(),
              taste.provenance());
      case Reflection _ -> throw new IllegalArgumentException("a reflection is not stated");
    };
  }

  private static int duplicates(List<Belief> beliefs) {
    var different = new ArrayList<Belief>();
    var who = Acquaintances.in(beliefs.stream().filter(Audit::holds).toList());
    for (var belief : beliefs) {
      if (holds(belief)
          && different.stream()
              .noneMatch(it -> Likeness.same(it, belief, who) || Likeness.same(belief, it, who))) {
        different.add(belief);
      }
    }
    return Math.toIntExact(beliefs.stream().filter(Audit::holds).count()) - different.size();
  }

  private static boolean holds(Belief belief) {
    return belief.times().validTo().isEmpty() && belief.times().expired().isEmpty();
  }
}
