package io.vibhava.domain.learning;

import static java.util.Map.entry;

import io.vibhava.domain.memory.Slot;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which slot of its subject each [Rule] fills.
final class Slots {

  /// How a rule fills a slot.
  private interface Filling {

    Optional<Slot> from(Matcher match);
  }

  /// One kind of thing that a value may say, known by its words.
  private record Sort(String slot, boolean single, Pattern value) {

    static Sort of(String slot, boolean single, String value) {
      return new Sort(slot, single, Vocabulary.pattern(value));
    }

    Optional<Slot> of(String value) {
      var match = this.value.matcher(value);
      return match.find()
          ? filled(slot, match.groupCount() > 0 ? match.group(1) : value, single)
          : Optional.empty();
    }
  }

  private static final List<Sort> OF_LIVING =
      List.of(
          Sort.of("household", true, "^(?:alone\\b.*|(?:together )?with .*)"),
          Sort.of(
              "home",
              true,
              "^(?:back )?(?:in|to|into|near|at|outside|from) (?!an?\\b|the (?!hague\\b|bronx\\b)|my\\b|our\\b|their\\b"
                  + "|his\\b|her\\b|this\\b|one\\b|two\\b)(\\p{L}[\\p{L}\\p{M}'.-]*(?: \\p{L}[\\p{L}\\p{M}'.-]*){0,2})$"),
          // A flat in Leeds, and Leeds with somebody, are Leeds.
          Sort.of(
              "home",
              true,
              "^(?:back )?(?:in|to|near|at|outside|from|on) (?:(?:an?|the|my|our) [^,;]*? in )?(?:the )?(?-i:(\\p{Lu}[\\p{L}\\p{M}'.-]*(?: \\p{Lu}[\\p{L}\\p{M}'.-]*){0,2}))"
                  + "(?: (?:with|near|by|to|for|since|because|after|where|until|close) .*)?$"));

  private static final List<Sort> OF_WORK =
      List.of(
          Sort.of("occupation", true, "^as (?:an? )?(.+)"),
          Sort.of("employer", true, "^(?:at|for) (?:the )?(.+)"));

  private static final List<Sort> OF_STATE =
      List.of(
          Sort.of(
              "relationship",
              true,
              "^(?:\\p{L}+ly )?(married|engaged|divorced|widowed|separated|single)\\b"),
          Sort.of("employment", true, "^(retired|unemployed|self-employed)\\b"),
          Sort.of("diet", true, "^(?:an? )?(vegan|vegetarian|pescatarian)\\b"),
          Sort.of("allergy", false, "^(?:\\p{L}+ly )?(?:allergic|intolerant) to (.+)"));

  private static final List<Sort> OF_VERBS =
      List.of(
          Sort.of(
              "home", true, "^(?:lives in|moved (?:on |over |back )?to|moved in|lives with) (.+)"),
          Sort.of("occupation", true, "^works as (?:an? )?(.+)"),
          Sort.of("employer", true, "^works (?:at|for) (.+)"));

  /// Relations of which people mostly have one, so that two names are a contradiction.
  private static final Pattern ONLY =
      Vocabulary.pattern(
          "^(?:wife|husband|partner|spouse|girlfriend|boyfriend|fianc[eé]e?|mother|father|mom|mum|dad|boss|manager|landlord|landlady|best friend)$");

  private static final Pattern OFFICE = Vocabulary.pattern("\\b{OFFICE}$");
  private static final Pattern INSTEAD = Vocabulary.pattern("\\b(?:new|now)\\b");
  private static final Pattern NUMBER = Vocabulary.pattern("^{NUMBER}\\b");

  private static final Pattern PLURAL_BEING =
      Vocabulary.pattern("{BEINGS}(?= (?:called|named)\\b|$)");
  private static final Pattern BEING = Vocabulary.pattern("{BEING}\\b");
  private static final Pattern THING = Vocabulary.pattern("{THING}\\b");

  private static final Map<String, Filling> BY_RULE =
      Map.ofEntries(
          entry("name", of("name", "name", true)),
          entry("greets by name", of("name", "name", true)),
          entry("called", of("nickname", "name", false)),
          entry("called by others", of("nickname", "name", false)),
          entry("age", of("age", "value", true)),
          entry("bare age", of("age", "value", true)),
          entry("turned", of("age", "value", true)),
          entry("birthday", of("birthday", "value", true)),
          entry("from", of("origin", "value", false)),
          entry("home", sorted(OF_LIVING)),
          entry("home for long", sorted(OF_LIVING)),
          entry("moved", sorted(OF_LIVING)),
          entry("based", sorted(OF_LIVING)),
          entry("settled", sorted(OF_LIVING)),
          entry("home is", sorted(OF_LIVING)),
          entry("now work", sorted(OF_WORK)),
          entry("lost work", match -> filled("employment", "without a job", true)),
          entry("lived", sorted(OF_LIVING)),
          entry("work", sorted(OF_WORK)),
          entry("working as", sorted(OF_WORK)),
          entry("worked", sorted(OF_WORK)),
          entry("new work", sorted(OF_WORK)),
          entry("role", of("role", "value", false)),
          entry("was", of("role", "value", false)),
          entry("state", sorted(OF_STATE)),
          entry("became", sorted(OF_STATE)),
          entry("couple", sorted(OF_STATE)),
          entry("allergic", sorted(OF_STATE)),
          entry("condition", of("condition", "value", false)),
          entry("fear", Slots::fear),
          entry("exam and the like", Slots::date),
          entry("day of the year", Slots::date),
          entry("has beings", Slots::being),
          entry("has several called", Slots::being),
          entry("has one called", Slots::named),
          entry("has one by name", Slots::named),
          entry("has some called", Slots::being),
          entry("has some by name", Slots::being),
          entry("had", Slots::being),
          entry("has things", match -> counted(match, THING)),
          entry("owns", match -> counted(match, THING)),
          entry("studies", of("studies", "value", false)),
          entry("speaks", of("language", "value", false)),
          entry("plays", of("plays", "value", false)),
          entry("kin called", Slots::nameOfKin),
          entry("kin's name", Slots::nameOfKin),
          entry("the name of kin", Slots::nameOfKin),
          entry("named kin", Slots::nameOfKin),
          entry("kin by name", Slots::nameOfKin),
          entry("kin in commas", Slots::nameOfKin),
          entry("kin by the way", Slots::nameOfKin),
          entry("has one, called", Slots::nameOfKin),
          entry("thing called", of("name", "name", false)),
          entry("kin turns", Slots::number),
          entry("kins' ages", of("age", "value", true)),
          entry("there is one", Slots::nameOfKin),
          entry("name, with age", of("name", "name", true)),
          entry("name, with origin", of("name", "name", true)),
          entry("introduces themselves", of("name", "name", true)),
          entry("age, with name", of("age", "value", true)),
          entry("origin, with name", of("origin", "value", false)),
          entry("role since", sorted(OF_STATE)),
          entry("state, without I", sorted(OF_STATE)),
          entry("allergic, without I", sorted(OF_STATE)),
          entry("retired", sorted(OF_STATE)),
          entry("put off", Slots::date),
          entry("moved, and is", of("home", "value", true)),
          entry("home by name", of("home", "value", true)),
          entry("new in office", Slots::nameOfKin),
          entry("renamed", of("name", "name", true)),
          entry("goes by now", of("name", "name", true)),
          entry("kin's age", of("age", "value", true)),
          entry("kin is", sorted(OF_STATE)),
          entry("kin does", Slots::deed),
          entry("kin does, by name", Slots::deed),
          entry("kin works as", Slots::deed),
          entry("somebody does", Slots::deed),
          entry(RulesOfOthers.KNOWN + "does", Slots::deed),
          entry(RulesOfOthers.KNOWN + "is", sorted(OF_STATE)),
          entry(RulesOfOthers.KNOWN + "of age", of("age", "value", true)),
          entry("by name, kin", Slots::nameOfKin),
          entry("your name", of("name", "name", true)),
          entry("your name is short", of("full name", "name", true)),
          entry("your home", sorted(OF_LIVING)),
          entry("your origin", of("origin", "value", false)),
          entry("your birthday", of("birthday", "value", true)),
          entry(
              "your favourite",
              match -> filled("favourite " + match.group("thing"), match.group("value"), true)));

  private Slots() {}

  static Optional<Slot> filledBy(String rule, Matcher match) {
    return Optional.ofNullable(BY_RULE.get(rule)).flatMap(filling -> filling.from(match));
  }

  private static Filling of(String slot, String group, boolean single) {
    return match -> filled(slot, match.group(group), single);
  }

  private static Filling sorted(List<Sort> sorts) {
    return match -> sorted(sorts, match.group("value"));
  }

  private static Optional<Slot> sorted(List<Sort> sorts, String value) {
    var timeless = TimeWords.without(value);
    return sorts.stream().flatMap(sort -> sort.of(timeless).stream()).findFirst();
  }

  /// Scared of spiders is terrified of spiders.
  private static Optional<Slot> fear(Matcher match) {
    return filled("fear", match.group("value").replaceFirst("(?i)^.*? of ", ""), false);
  }

  private static Optional<Slot> deed(Matcher match) {
    return sorted(OF_VERBS, match.group("verbs") + " " + match.group("value"));
  }

  private static Optional<Slot> date(Matcher match) {
    return filled("date of " + match.group("thing"), match.group("value"), true);
  }

  private static Optional<Slot> being(Matcher match) {
    return counted(match, PLURAL_BEING).or(() -> counted(match, BEING));
  }

  /// One of two goats is not the other.
  private static Optional<Slot> named(Matcher match) {
    return being(match)
        .map(slot ->
            new Slot(slot.name(), slot.value() + " called " + match.group("name"), slot.single()));
  }

  private static Optional<Slot> counted(Matcher match, Pattern what) {
    var value = match.group("value");
    var found = what.matcher(value);
    return found.find()
        ? filled(
            "has " + found.group().toLowerCase(Locale.ROOT).replaceFirst("s$", ""), value, false)
        : Optional.empty();
  }

  private static Optional<Slot> nameOfKin(Matcher match) {
    return filled("name", match.group("name"), isOnly(match.group("kin"), match.group()));
  }

  /// Whether there is one of that kind at a time, or this one came instead of another.
  private static boolean isOnly(String kin, String told) {
    return ONLY.matcher(kin).matches()
        || (INSTEAD.matcher(told).find() && OFFICE.matcher(kin).find());
  }

  /// "Six", of "six last week".
  private static Optional<Slot> number(Matcher match) {
    var number = NUMBER.matcher(match.group("value"));
    return number.find() ? filled("age", number.group(), true) : Optional.empty();
  }

  private static Optional<Slot> filled(String name, String value, boolean single) {
    var plain = value.strip();
    return plain.isEmpty()
        ? Optional.empty()
        : Optional.of(new Slot(name.toLowerCase(Locale.ROOT), plain, single));
  }
}
