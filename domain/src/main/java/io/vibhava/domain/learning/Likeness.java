package io.vibhava.domain.learning;

import io.vibhava.domain.Text;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.Preference;
import io.vibhava.domain.memory.Preference.Stance;
import io.vibhava.domain.memory.Slot;
import io.vibhava.domain.memory.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// How what two beliefs say relates.
final class Likeness {

  /// The wishes of which one at a time can be followed, by the words that tell them.
  private static final Map<String, Pattern> DIMENSIONS =
      Map.of(
          "name",
          Vocabulary.pattern("^to be called "),
          "language",
          Vocabulary.pattern("\\bin {LANGUAGE}\\b"),
          "length",
          Vocabulary.pattern(
              "\\b(?:short|shorter|shortly|brief|briefly|briefer|concise|concisely|succinct|long|longer|detail|details"
                  + "|detailed|at length|more words|fewer words)\\b"),
          "emojis",
          Vocabulary.pattern("\\bemojis?\\b"),
          "form",
          Vocabulary.pattern("\\b(?:formal|formally|informal|informally|casual|casually)\\b"));

  private static final Pattern FAVOURITE = Pattern.compile("\\(favourite (.+)\\)$");

  /// What a state leaves no room for.
  private static final Map<String, Set<String>> ENDS =
      Map.of(
          "employment", Set.of("occupation", "employer"),
          "occupation", Set.of("employment"),
          "employer", Set.of("employment"));

  private static final Set<String> WORK = Set.of("role", "occupation");

  private static final Set<String> APART = Set.of("divorced", "separated", "single");

  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:(?:to|the|an?|my|their|all|some|any|really) )+", Pattern.CASE_INSENSITIVE);

  private Likeness() {}

  /// Whether both say the same of the same.
  static boolean same(Belief one, Belief other, Acquaintances who) {
    return switch (one) {
      case Fact fact ->
          other instanceof Fact it && who.same(fact.subject(), it.subject()) && sameFact(fact, it);
      case Preference taste ->
          other instanceof Preference it
              && taste.stance() == it.stance()
              && topic(taste).equals(topic(it));
      default -> false;
    };
  }

  private static boolean sameFact(Fact one, Fact other) {
    return folded(one.statement()).equals(folded(other.statement()))
        || (sameSlot(one, other)
            && (value(one).equals(value(other))
                || value(other).startsWith(value(one) + " called ")));
  }

  /// Whether what `one` says leaves no room for `other`.
  static boolean contradict(Belief one, Belief other, Acquaintances who) {
    return switch (one) {
      case Fact fact ->
          other instanceof Fact it
              && ((who.same(fact.subject(), it.subject())
                      && (contradictInSlot(fact, it) || ends(fact, it)))
                  || calledOtherwise(fact, it)
                  || endsPartnership(fact, it));
      case Preference taste -> other instanceof Preference it && contradict(taste, it);
      default -> false;
    };
  }

  private static boolean contradictInSlot(Fact one, Fact other) {
    return sameSlot(one, other)
        && one.slot().filter(Slot::single).isPresent()
        && !value(one).equals(value(other));
  }

  private static boolean ends(Fact one, Fact other) {
    var ended = one.slot().map(slot -> ENDS.getOrDefault(slot.name(), Set.of())).orElse(Set.of());
    return other.slot().filter(slot -> ended.contains(slot.name())).isPresent()
        || (one.slot().filter(slot -> slot.name().equals("employment")).isPresent()
            && Ended.isWork(other));
  }

  private static boolean contradict(Preference one, Preference other) {
    if (one.stance() == Stance.WISHES || other.stance() == Stance.WISHES) {
      return one.stance() == other.stance()
          && (sameDimension(one.topic(), other.topic()) || isOpposite(one.topic(), other.topic()));
    }
    return (one.stance() != other.stance() && topic(one).equals(topic(other)))
        || (favourite(one).isPresent()
            && favourite(one).equals(favourite(other))
            && !topic(one).equals(topic(other)));
  }

  /// "Not to be called Kris" after "to be called Kris".
  private static boolean isOpposite(String one, String other) {
    return folded(one).equals("not " + folded(other)) || folded(other).equals("not " + folded(one));
  }

  private static boolean sameDimension(String one, String other) {
    return !folded(one).equals(folded(other))
        && DIMENSIONS.values().stream()
            .anyMatch(words -> words.matcher(one).find() && words.matcher(other).find());
  }

  /// Whether a fact that `was` denied is `held`: the same, or of a thing of that kind, as "a dog"
  /// stands for "a dog called Biscuit".
  static boolean denies(Belief was, Belief held, Acquaintances who) {
    return same(was, held, who)
        || (was instanceof Fact fact
            && held instanceof Fact it
            && who.same(fact.subject(), it.subject())
            && (bothWork(fact, it) || sameSlot(fact, it))
            && (bothWork(fact, it)
                || fact.slot().filter(slot -> slot.name().startsWith("has ")).isPresent()
                || value(it).startsWith(value(fact) + " ")));
  }

  /// Who is no cook any more does not work as one either.
  private static boolean bothWork(Fact one, Fact other) {
    return WORK.containsAll(List.of(slotName(one), slotName(other)))
        && value(one).equals(value(other));
  }

  private static String slotName(Fact fact) {
    return fact.slot().map(Slot::name).orElse("");
  }

  private static boolean sameSlot(Fact one, Fact other) {
    return one.slot().isPresent()
        && one.slot().map(Slot::name).equals(other.slot().map(Slot::name));
  }

  /// Whether `one` gives what `other` calls by another name a new one.
  private static boolean calledOtherwise(Fact one, Fact other) {
    var named = Acquaintances.named(one).filter(_ -> one.slot().filter(Slot::single).isPresent());
    var was = Acquaintances.named(other);
    return named.isPresent()
        && was.isPresent()
        && named.get().kin().equals(was.get().kin())
        && !named.get().name().equals(was.get().name());
  }

  /// Who is divorced has no wife.
  private static boolean endsPartnership(Fact one, Fact other) {
    return one.subject() instanceof Subject.Person
        && one.slot()
            .filter(slot -> slot.name().equals("relationship"))
            .filter(slot -> APART.contains(folded(slot.value())))
            .isPresent()
        && Ended.isPartnership("", other);
  }

  private static String value(Fact fact) {
    return fact.slot().map(slot -> bare(slot.value())).orElse("");
  }

  private static String topic(Preference taste) {
    return bare(FAVOURITE.matcher(taste.topic()).replaceFirst("").strip());
  }

  private static Optional<String> favourite(Preference taste) {
    var match = FAVOURITE.matcher(taste.topic());
    return match.find() ? Optional.of(folded(match.group(1))) : Optional.empty();
  }

  private static String bare(String text) {
    return LEADING.matcher(folded(text)).replaceFirst("");
  }

  private static String folded(String text) {
    return Text.searchable(text);
  }
}
