package io.vibhava.application.turn.scripted;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.vibhava.domain.memory.Terms;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A question that what was told may answer.
///
/// @param question its words, in plain form
/// @param about what an answer must be about, in the order asked
/// @param after what came later than what is asked for, as in "before Porto"; empty where what is
///   so now is asked for
record Inquiry(String question, AnswerKind kind, Set<String> about, Set<String> after) {

  private static final int SEVERAL_MAX = 3;

  private static final Set<String> TALK =
      new HashSet<>(
          Terms.of(
              "remember recall know tell told say said mention mentioned talk talked ask asked "
                  + "speak spoke remind forget go went get got come came make made take took"
                  + " forgot currently exactly actually again still right hey hi hello dear "
                  + "please maybe ever yet"));

  private static final Pattern OWN =
      Pattern.compile("\\b(?:i|i'm|me|my|mine|we|our|us|myself)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern BY_NAME =
      Pattern.compile("\\b(?:he|she|they|his|her|their)\\b|\\b(?:does|is|did|has|was) \\p{Lu}");

  private static final Pattern SUPPOSED =
      Pattern.compile(
          "\\b(?:if|would|wish|imagine|suppose|maybe|perhaps|might|said|says|thinks|thought|claims"
              + "|dreamed|dreamt|translate|pretend)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NEGATED =
      Pattern.compile(
          "\\b(?:not|never|no longer|any ?more|used to)\\b|n't\\b", Pattern.CASE_INSENSITIVE);

  /// "My sister's dog", told where the person's own dog is asked for.
  private static final Pattern POSSESSIVE =
      Pattern.compile(
          "([\\p{L}-]+)'s? (?!names?\\b)((?:(?!(?:is|are|was|were|has)\\b)[\\p{L}-]+ ?){1,3})");

  private static final Pattern ABOUT_ANOTHER =
      Pattern.compile(
          "^\\W*(?:my|our) ((?:[\\p{L}-]+\\s+){0,2}[\\p{L}-]+)", Pattern.CASE_INSENSITIVE);

  private static final Pattern WHICH =
      Pattern.compile("\\bwhich(?= (?!day\\b)\\p{Ll})", Pattern.CASE_INSENSITIVE);

  private static final Pattern BEFORE =
      Pattern.compile(
          "^(.*\\b(?:did|was|were|had)\\b.+?),? (?:just |right )?before\\b(.*)$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern WHO = Pattern.compile("^\\W*who\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern PRONOUN =
      Pattern.compile("^\\W*(?:he|she|it|they|his|her|their)\\b", Pattern.CASE_INSENSITIVE);

  /// "The father" of somebody else, where the person's own is asked for.
  private static final Pattern THE_BEING = Pattern.compile("\\bthe (\\p{Ll}+) (?:is|was)\\b");

  private static final Pattern BY_BOTH =
      Pattern.compile("\\b(?:my|our|the) ((?:\\p{Ll}+ )?\\p{Ll}+) \\p{Lu}[\\p{L}-]+");

  private static final Pattern CALLED =
      Pattern.compile(
          "The person(?:'s|(?: has an?)) (?<kin>[\\p{L}-]+)(?: is)? called (?<name>[\\p{L}-]+)\\.");

  private static final Pattern CAPITAL = Pattern.compile("(?<=\\s)\\p{Lu}[\\p{L}-]+");

  private static final Pattern THEIRS =
      Pattern.compile("\\b(?:my|our) ([\\p{L}-]+)", Pattern.CASE_INSENSITIVE);

  /// "What car do I drive?": the car need not be called one where it is driven.
  private static final Pattern OF_CATEGORY =
      Pattern.compile(
          "\\b(?i:what|which)(?: (?:kind|sort|type|make|brand|model) of)?(?! (?:time|day|date|year|month|names?|age|colou?r|size)\\b)"
              + "(?: \\p{Ll}+){1,2}? (?:(?:do|does|did|can|will|have|has|had) (?<deed>.+)|(?:am|is|are|was|were) (?<doing>.*\\p{Ll}ing\\b.*))$");

  /// What is done with everything.
  private static final Set<String> ANY_DEED =
      new HashSet<>(
          Terms.of(
              "have got own like love hate enjoy prefer want need use say tell mean know think do get"));

  private static final Pattern OF_SELF = Pattern.compile("^(?:i|we)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern WHO_IS =
      Pattern.compile("\\b(?i:who)(?:'s| is| was) ((?:\\p{Lu}[\\p{L}-]+ ?)+)\\W*$");

  /// @param listener whose name may be called in the question
  static Inquiry of(String text, String listener) {
    var whole = plain(text);
    var before = BEFORE.matcher(whole);
    return before.matches()
        ? of(before.group(1), listener, Set.copyOf(Terms.of(before.group(2))))
        : of(whole, listener, Set.of());
  }

  private static Inquiry of(String question, String listener, Set<String> after) {
    var put = WHICH.matcher(question).replaceAll("what");
    var kind =
        AnswerKind.ALL.stream()
            .filter(it -> it.asked().matcher(put).find())
            .findFirst()
            .orElseThrow();
    var about = new LinkedHashSet<String>();
    for (var term : Terms.asked(question)) {
      if (!kind.frame().contains(term) && !TALK.contains(term)) {
        about.add(Concepts.same(term));
      }
    }
    Terms.of(listener).forEach(about::remove);
    alsoByName(question).forEach(about::remove);
    return new Inquiry(question, kind, about, after);
  }

  /// Whoever is asked for by name need not be called a brother as well.
  private static Set<String> alsoByName(String question) {
    return BY_BOTH
        .matcher(question)
        .results()
        .flatMap(match -> Concepts.of(match.group(1)).stream())
        .filter(Concepts::isBeing)
        .collect(toSet());
  }

  private static String plain(String text) {
    return text.replace('’', '\'')
        .strip()
        .replaceAll("(?i)\\b(what|where|who|how|when)(s|re)\\b", "$1'$2")
        .replaceAll("(?i)\\b(?:im)\\b", "I'm");
  }

  /// Whether the person asks about themselves or theirs.
  boolean isOwn() {
    return OWN.matcher(question).find();
  }

  /// Whether only the person can know the answer: it is about themselves, or about somebody by
  /// name.
  boolean isPersonal() {
    return isOwn() || (isSpecific() && BY_NAME.matcher(question).find());
  }

  /// Whether it is clear what is asked for, so that no answer means that it was not told.
  boolean isSpecific() {
    return !kind.name().equals(AnswerKind.ANYTHING);
  }

  /// Whether it asks how the person likes something, so that what was told last holds.
  boolean isOfStance() {
    return kind.name().equals(AnswerKind.STANCE);
  }

  /// Whether it names somebody or something by a name that the person used.
  boolean names(List<Told> told) {
    return about.stream()
        .filter(this::isName)
        .anyMatch(name -> told.stream().anyMatch(it -> Terms.of(it.quote()).contains(name)));
  }

  boolean isOfTheSameOwner(Told told) {
    return !isAboutAnother(told);
  }

  /// What answers it, the best first; what changed it stands before it.
  List<Told> answers(List<Told> told) {
    var named = fitting(told);
    var found = named.isEmpty() ? otherwise(told) : named;
    if (found.isEmpty() || !after.isEmpty()) {
      return found;
    }
    return Changing.of(found.getFirst(), this, told)
        .filter(it -> !found.contains(it))
        .map(it -> Stream.concat(Stream.of(it), found.stream()).toList())
        .orElse(found);
  }

  /// What answers the same put in other words.
  private List<Told> otherwise(List<Told> told) {
    return Stream.of(byKind(told), byName(told), ofAnyCategory(), ofAnyKind())
        .flatMap(Optional::stream)
        .map(it -> it.fitting(told))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /// The same, asked for by the name of the only one of that kind: "Where does my sister live?"
  /// asks where Ingrid lives.
  private Optional<Inquiry> byName(List<Told> told) {
    return namesOfKinds(told).entrySet().stream()
        .filter(kind -> kind.getValue().size() == 1)
        .filter(kind -> about.contains(Concepts.same(String.join(" ", Terms.of(kind.getKey())))))
        .findFirst()
        .map(kind -> byName(kind.getKey(), kind.getValue().iterator().next()));
  }

  private Inquiry byName(String kindOfBeing, String name) {
    var other = new LinkedHashSet<>(about);
    Terms.of(kindOfBeing).stream().map(Concepts::same).forEach(other::remove);
    other.addAll(Terms.of(name));
    return new Inquiry(question, kind, other, after);
  }

  /// "What car do I drive?" is answered by what is driven.
  private Optional<Inquiry> ofAnyCategory() {
    var asked = OF_CATEGORY.matcher(question);
    if (!asked.find()) {
      return Optional.empty();
    }
    var deed = asked.group("deed") == null ? asked.group("doing") : asked.group("deed");
    var other = new LinkedHashSet<String>();
    Terms.of(deed).stream()
        .filter(it -> !ANY_DEED.contains(it))
        .map(Concepts::same)
        .forEach(other::add);
    return Optional.of(
            new Inquiry(question, AnswerKind.deed(OF_SELF.matcher(deed).find()), other, after))
        .filter(it -> other.stream().anyMatch(term -> !isIndispensable(term)));
  }

  /// "What food do I hate?" is answered by what is hated, where that may be food.
  private Optional<Inquiry> ofAnyKind() {
    var kinds =
        about.stream().filter(Concepts::isKind).filter(it -> !Concepts.isBeing(it)).toList();
    if (kinds.isEmpty() || !kind.isOfThePerson()) {
      return Optional.empty();
    }
    var other = new LinkedHashSet<>(about);
    kinds.forEach(other::remove);
    return Optional.of(new Inquiry(question, kind, other, after));
  }

  private static Map<String, Set<String>> namesOfKinds(List<Told> told) {
    return told.stream()
        .map(it -> CALLED.matcher(it.statement()))
        .filter(Matcher::matches)
        .collect(groupingBy(it -> it.group("kin"), mapping(it -> it.group("name"), toSet())));
  }

  /// The same, asked for by what it is instead of by its name, where no other of its kind has one:
  /// "How old is Rex?" asks for the age of the dog.
  private Optional<Inquiry> byKind(List<Told> told) {
    var names = namesOfKinds(told);
    return names.entrySet().stream()
        .filter(kind -> kind.getValue().size() == 1)
        .filter(kind -> about.containsAll(Terms.of(kind.getValue().iterator().next())))
        .findFirst()
        .map(kind -> insteadOf(kind.getValue().iterator().next(), kind.getKey()));
  }

  private Inquiry insteadOf(String name, String kindOfBeing) {
    var other = new LinkedHashSet<>(about);
    Terms.of(name).forEach(other::remove);
    other.addAll(Concepts.of(kindOfBeing));
    return new Inquiry(question, kind, other, after);
  }

  private List<Told> fitting(List<Told> told) {
    var fitting =
        told.stream()
            .filter(this::isAnsweredBy)
            .filter(this::isEarlier)
            .sorted(defining())
            .toList();
    var different = new LinkedHashSet<String>();
    return fitting.stream()
        .filter(it -> !it.isUnderstood() || different.add(it.statement()))
        .filter(it -> it.isUnderstood() || !isPartOfAnother(it, fitting))
        .limit(kind.several() ? SEVERAL_MAX : 1)
        .toList();
  }

  private boolean isEarlier(Told told) {
    return after.isEmpty() || Terms.of(told.quote()).stream().noneMatch(after::contains);
  }

  /// Where it is asked who somebody is, what says so comes before what merely names them.
  private Comparator<Told> defining() {
    var who = WHO_IS.matcher(question);
    if (!who.find()) {
      return (_, _) -> 0;
    }
    var name = Pattern.quote(who.group(1).strip());
    var says =
        Pattern.compile(
            "\\b(?:my|our|an?|the) (?:[\\p{L}-]+ ){1,3}(?:(?:is|was|called|named) )?"
                + name
                + "\\b"
                + "|\\b"
                + name
                + "(?:,| is| was) (?:my|our|an?|the)\\b",
            Pattern.CASE_INSENSITIVE);
    return Comparator.comparing(told -> !says.matcher(told.quote()).find());
  }

  private static boolean isPartOfAnother(Told told, List<Told> fitting) {
    return fitting.stream().anyMatch(it -> it.isUnderstood() && told.quote().contains(it.quote()));
  }

  private boolean isAnsweredBy(Told told) {
    return isAboutTheSame(told)
        && !isAboutAnother(told)
        && !isInDoubt(told)
        && !isLeftOpen(told)
        && hasEvidence(told);
  }

  private boolean isAboutTheSame(Told told) {
    var terms = Concepts.of(told.plain());
    var missing = about.stream().filter(term -> !terms.contains(term)).toList();
    return (kind.isOfThePerson() || !about.isEmpty())
        && missing.size() <= about.size() / 3
        && missing.stream().noneMatch(this::isIndispensable);
  }

  private boolean isIndispensable(String term) {
    return Concepts.isBeing(term) || isName(term);
  }

  /// Whether the question writes it with a capital although it does not begin with it.
  private boolean isName(String term) {
    return CAPITAL
        .matcher(question)
        .results()
        .anyMatch(word -> Terms.of(word.group()).contains(term));
  }

  private boolean isAboutAnother(Told told) {
    var quote = told.quote().replace('’', '\'');
    return POSSESSIVE
            .matcher(quote)
            .results()
            .anyMatch(it -> isOtherOwner(it.group(1)) && isMeant(it.group(2)))
        || (isOwn() && beginsWithAnother(quote))
        || (isOwn() && isSomebodyElses(quote));
  }

  private boolean isSomebodyElses(String quote) {
    return THE_BEING
        .matcher(quote)
        .results()
        .map(match -> Concepts.of(match.group(1)))
        .anyMatch(
            words -> words.stream().anyMatch(it -> Concepts.isBeing(it) && about.contains(it)));
  }

  private boolean beginsWithAnother(String quote) {
    var subject = ABOUT_ANOTHER.matcher(quote);
    return subject.find() && isStrangeBeing(Terms.of(subject.group(1)));
  }

  /// Whether a being is named that was not asked for, by whatever else it is called.
  private boolean isStrangeBeing(List<String> words) {
    return words.stream().anyMatch(Concepts::isBeing)
        && Concepts.withKinds(words).stream().noneMatch(about::contains);
  }

  /// A being that was not asked for.
  private boolean isStrange(String word) {
    return Concepts.of(word).stream().noneMatch(about::contains);
  }

  private boolean isOtherOwner(String word) {
    var isNamed = Character.isUpperCase(word.charAt(0)) && !Terms.of(word).isEmpty();
    return (isNamed || Concepts.of(word).stream().anyMatch(Concepts::isBeing)) && isStrange(word);
  }

  private boolean isMeant(String words) {
    return Concepts.of(words).stream().anyMatch(about::contains);
  }

  private boolean isInDoubt(Told told) {
    var mayBeNegative = kind.several() || !isSpecific();
    return !told.isUnderstood()
        && ((isSpecific() && isSupposed(told))
            || (!mayBeNegative && NEGATED.matcher(told.quote().replace('’', '\'')).find()));
  }

  private static boolean isSupposed(Told told) {
    return told.standing() == Standing.SUPPOSED || SUPPOSED.matcher(told.quote()).find();
  }

  /// Who somebody is, a "she" does not answer.
  private boolean isLeftOpen(Told told) {
    return !told.isUnderstood()
        && WHO.matcher(question).find()
        && PRONOUN.matcher(told.quote()).find();
  }

  private boolean hasEvidence(Told told) {
    return kind.name().equals(AnswerKind.NAME)
        ? !about.isEmpty() && Naming.names(List.copyOf(about).getLast(), told.plain())
        : kind.evidence().matcher(told.plain()).find();
  }

  /// What is asked about, in the person's words turned round, such as "your cat"; none where the
  /// question names nothing of theirs.
  Optional<String> theirs() {
    var thing = THEIRS.matcher(question);
    return thing.find()
        ? Optional.of("your " + thing.group(1).toLowerCase(Locale.ROOT).replaceAll("'s$", ""))
        : Optional.empty();
  }
}
