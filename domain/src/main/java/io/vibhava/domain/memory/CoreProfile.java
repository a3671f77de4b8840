package io.vibhava.domain.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What an avatar always has in mind of the person: a few lines, each with the belief that it rests
/// on.
public record CoreProfile(List<Line> lines) {

  public static final CoreProfile EMPTY = new CoreProfile(List.of());

  /// How much of what is known is always kept in mind.
  ///
  /// @param linesMax the most lines in all
  /// @param importanceMin what is learned and matters less is left to recall, from 0 to 1
  public record Limits(int linesMax, double importanceMin) {

    public static final Limits USUAL = new Limits(40, 0.3);
  }

  /// What a line is about, in the order of the profile.
  public enum Field {
    NAME(1),
    PRONOUNS(1),
    PLACE(3),
    PERSON(10),
    PET(5),
    WORK(4),
    HEALTH(6),
    LIKES(6),
    DISLIKES(6),
    STYLE(6),
    OTHER(6);

    private static final Set<String> PETS =
        Set.of("dog", "cat", "pet", "parrot", "horse", "rabbit");

    private final int linesMax;

    Field(int linesMax) {
      this.linesMax = linesMax;
    }

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// What a belief is about; nothing where it is of no kind that is always kept in mind.
    static Optional<Field> of(Belief belief) {
      return switch (belief) {
        case Preference it ->
            Optional.of(
                switch (it.stance()) {
                  case LIKES -> LIKES;
                  case DISLIKES -> DISLIKES;
                  case WISHES -> STYLE;
                });
        case Fact it -> ofFact(it);
        case Reflection _ -> Optional.empty();
      };
    }

    private static Optional<Field> ofFact(Fact fact) {
      return switch (fact.subject()) {
        case Subject.Person _ -> fact.slot().flatMap(Field::ofSlot);
        case Subject.Third(var name) -> fact.slot().map(_ -> ofThird(name));
        case Subject.Itself _ -> Optional.empty();
      };
    }

    private static Field ofThird(String name) {
      var words = Set.copyOf(Terms.of(name));
      return PETS.stream().anyMatch(words::contains) ? PET : PERSON;
    }

    private static Optional<Field> ofSlot(Slot slot) {
      if (slot.name().startsWith("has ")) {
        return Optional.of(ofThird(slot.name()));
      }
      return switch (slot.name()) {
        case "nickname" -> Optional.of(NAME);
        case "home", "origin", "household" -> Optional.of(PLACE);
        case "relationship" -> Optional.of(PERSON);
        case "occupation", "employer", "employment", "role", "studies" -> Optional.of(WORK);
        case "allergy", "condition", "diet" -> Optional.of(HEALTH);
        case "age", "birthday", "language", "fear" -> Optional.of(OTHER);
        default ->
            Stream.of(values()).filter(field -> field.label().equals(slot.name())).findFirst();
      };
    }
  }

  /// A line, and the belief that it rests on.
  public record Line(Field field, String text, Belief evidence) {}

  public CoreProfile {
    lines = List.copyOf(lines);
  }

  /// The profile as it was at `asOf`: what was held true then and is not taken off by hand. What
  /// the person wrote comes before what was learned.
  public static CoreProfile of(
      Collection<Belief> learned, Set<MemoryId> hidden, Instant asOf, Limits limits) {
    var held =
        learned.stream()
            .filter(belief -> !hidden.contains(belief.id()) && belief.holds(asOf, asOf))
            .filter(it -> it.isByHand() || it.assessment().importance() >= limits.importanceMin())
            .filter(it -> it.assessment().trust() != Trust.SPOKEN)
            .sorted(ORDER)
            .toList();
    return new CoreProfile(
        List.of(Field.values()).stream()
            .flatMap(field -> of(field, held).stream())
            .limit(limits.linesMax())
            .toList());
  }

  private static final Comparator<Belief> ORDER =
      Comparator.comparing(CoreProfile::isOwnHand)
          .thenComparingDouble(belief -> belief.assessment().importance())
          .thenComparing(Belief::at)
          .reversed()
          .thenComparing(belief -> belief.id().value());

  private static boolean isOwnHand(Belief belief) {
    return belief.isByHand() && belief.assessment().trust() == Trust.TOLD;
  }

  private static List<Line> of(Field field, List<Belief> held) {
    return held.stream()
        .filter(belief -> Field.of(belief).equals(Optional.of(field)))
        .limit(field.linesMax)
        .map(belief -> new Line(field, belief.text(), belief))
        .toList();
  }

  /// What the person wants to be called, where that is known.
  public Optional<String> name() {
    return lines.stream()
        .filter(line -> line.field() == Field.NAME)
        .flatMap(line -> line.evidence() instanceof Fact fact ? fact.slot().stream() : null)
        .map(Slot::value)
        .findFirst();
  }
}
