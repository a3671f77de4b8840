package io.vibhava.domain.learning;

import io.vibhava.domain.Text;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.Slot;
import io.vibhava.domain.memory.Subject;
import io.vibhava.domain.memory.Terms;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which of what is believed is meant by an [Ending].
final class Ended {

  private static final Set<String> PARTNERS =
      Set.of(
          "husband",
          "wife",
          "partner",
          "spouse",
          "boyfriend",
          "girlfriend",
          "fiance",
          "fiancee",
          "fiancé",
          "fiancée");

  private static final Set<String> WORK = Set.of("occupation", "employer");

  private static final Pattern OCCUPATION = Vocabulary.pattern("^(?:an? )?{OCCUPATION}$");

  private static final Pattern AHEAD =
      Vocabulary.pattern(
          "^The person (?:is \\p{L}+ing|will|has|starts?|leaves?|flies|travels?|moves?) .*\\b{WHEN}.*");

  private static final Pattern PROPER = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}'-]+");

  /// What may be said of any plan.
  private static final Set<String> OF_ANY_PLAN =
      new HashSet<>(
          Terms.of(
              "go going do doing be trip plan plans visit holiday vacation journey thing it that move moving fly flying"
                  + " weekend tickets booking taking having whole idea"));

  private static final Pattern KEPT =
      Vocabulary.pattern("^The person (?:owns|drives|rides|flies|sails|keeps|breeds) ");

  /// What somebody does for a living or for pleasure.
  private static final Pattern PURSUED =
      Vocabulary.pattern(
          "^The person (?:is an? (?:{ROLE}|{OCCUPATION})(?=\\.)|works (?:as|at|for) |is (?:learning|training) |(?!is|has|lives|likes|moved|was|does|cannot|turned|owns|drives)\\p{L}+s )");

  private static final Pattern COMPOUND =
      Pattern.compile("(\\p{L}{2,}?)s?(keep|mak|hunt|watch|build|farm|breed|collect|pick)ing");

  /// A word shorter than this with "-ing" at its end is no doing, such as "ring".
  private static final int DOING_CHARS_MIN = 5;

  private static final Set<String> DIETS = Set.of("vegan", "vegetarian", "pescatarian");

  private Ended() {}

  static boolean covers(Ending ending, Belief held, Instant at) {
    return held instanceof Fact fact
        && switch (ending.kind()) {
          case PARTNERSHIP -> isPartnership(ending.of(), fact);
          case ENGAGEMENT -> isState(fact, Set.of("engaged"));
          case JOB -> isJob(ending.of(), fact);
          case NAME -> isCalled(ending.name(), fact);
          case PURSUIT -> isPursuit(ending.of(), fact);
          case PLAN -> isAhead(fact, at) && isPlan(ending.of(), fact);
          case BELONGING -> isBelonging(ending.of(), fact);
          case PREGNANCY -> fact.statement().equals("The person is pregnant.");
          case DIET -> isState(fact, DIETS);
        };
  }

  static boolean isPartnership(String of, Fact fact) {
    return isState(fact, Set.of("married", "engaged"))
        ? isSameName(of, fact.statement())
        : isPartner(fact) && isSameName(of, fact.statement());
  }

  /// Whether nobody is named, or a partner by that relation, or one of that name.
  private static boolean isSameName(String of, String statement) {
    var plain = Text.searchable(of).replaceFirst("^(?:my|our) ", "");
    return plain.isEmpty()
        || PARTNERS.contains(plain)
        || Text.searchable(statement).matches(".*\\b" + Pattern.quote(plain) + "\\b.*");
  }

  private static boolean isPartner(Fact fact) {
    var isNamed =
        fact.subject() instanceof Subject.Third(var kin)
            && PARTNERS.contains(first(kin))
            && isSlot(fact, "name");
    return isNamed
        || fact.slot()
            .map(Slot::name)
            .filter(name -> name.startsWith("has ") && PARTNERS.contains(name.substring(4)))
            .isPresent();
  }

  private static String first(String kin) {
    return Text.searchable(kin).split(" ", 2)[0];
  }

  private static boolean isJob(String of, Fact fact) {
    return fact.subject() instanceof Subject.Person
        && isWork(fact)
        && (of.isBlank() || isMade(of, fact.statement()));
  }

  static boolean isWork(Fact fact) {
    return fact.slot()
        .filter(slot ->
            WORK.contains(slot.name())
                || (slot.name().equals("role") && OCCUPATION.matcher(slot.value()).matches()))
        .isPresent();
  }

  private static boolean isState(Fact fact, Set<String> values) {
    return fact.subject() instanceof Subject.Person
        && fact.slot()
            .filter(slot -> values.contains(Text.searchable(slot.value())))
            .filter(slot -> slot.name().equals("relationship") || slot.name().equals("diet"))
            .isPresent();
  }

  /// Whether it was told of days that come.
  private static boolean isAhead(Fact fact, Instant at) {
    return fact.history().first().validTo().filter(end -> end.isAfter(at)).isPresent()
        || AHEAD.matcher(fact.statement()).matches()
        || fact.slot().filter(slot -> slot.name().startsWith("date of ")).isPresent();
  }

  /// By the names in it, else by whatever not every plan has.
  private static boolean isPlan(String of, Fact fact) {
    var names =
        PROPER.matcher(of).results().map(MatchResult::group).collect(Collectors.joining(" "));
    if (!names.isEmpty()) {
      return isMade(names, fact.statement());
    }
    var terms = new HashSet<>(Terms.of(of));
    terms.removeAll(OF_ANY_PLAN);
    return isMade(terms.isEmpty() ? Terms.of(of) : terms, fact.statement());
  }

  private static boolean isBelonging(String of, Fact fact) {
    var isHad =
        fact.slot().map(Slot::name).filter(name -> name.startsWith("has ")).isPresent()
            || KEPT.matcher(fact.statement()).find();
    return fact.subject() instanceof Subject.Person
        && isHad
        && isMade(Instead.whatIsOneOf(of).orElse(of), fact.statement());
  }

  private static boolean isCalled(String name, Fact fact) {
    return isSlot(fact, "name")
        ? fact.slot().filter(slot -> slot.value().equalsIgnoreCase(name)).isPresent()
        : Text.searchable(fact.statement())
            .matches(
                ".*\\b(?:called|named)\\b.*\\b" + Pattern.quote(Text.searchable(name)) + "\\b.*");
  }

  /// Whether it is what the person does: a beekeeper keeps bees, and both end with beekeeping.
  private static boolean isPursuit(String of, Fact fact) {
    var words = List.of(Text.searchable(fact.statement()).split("\\W+"));
    return fact.subject() instanceof Subject.Person
        && PURSUED.matcher(fact.statement()).find()
        && Stream.of(Text.searchable(of).split("\\W+"))
            .allMatch(word -> isOf(words, stem(word)) || isOfBoth(words, word));
  }

  private static boolean isOf(List<String> words, String root) {
    return words.stream().anyMatch(word -> word.startsWith(root));
  }

  /// Baking is what bakers do.
  private static String stem(String word) {
    return word.length() > DOING_CHARS_MIN ? word.replaceFirst("(.)\\1ing$|ing$", "$1") : word;
  }

  /// Beekeeping is keeping bees.
  private static boolean isOfBoth(List<String> words, String word) {
    var made = COMPOUND.matcher(word);
    return made.matches() && isOf(words, made.group(1)) && isOf(words, made.group(2));
  }

  private static boolean isMade(String of, String statement) {
    return isMade(Terms.of(of), statement);
  }

  private static boolean isMade(Collection<String> terms, String statement) {
    return !terms.isEmpty() && Set.copyOf(Terms.of(statement)).containsAll(terms);
  }

  private static boolean isSlot(Fact fact, String name) {
    return fact.slot().map(Slot::name).equals(Optional.of(name));
  }
}
