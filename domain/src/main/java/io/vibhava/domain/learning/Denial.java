package io.vibhava.domain.learning;

import io.vibhava.domain.memory.Change;
import io.vibhava.domain.memory.Change.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a clause that says that something is not so as what it would say if it were: "I no longer
/// live in Rome" as "I live in Rome", which is closed; "I don't have a dog" as "I have a dog".
///
/// @param positive what it would say, in one form or another
/// @param ofAnother what is so of somebody else instead, where that is told
/// @param how whether it was so once, or never
/// @param once whether it tells that it was so, and not only that it is not
record Denial(List<String> positive, List<String> ofAnother, Change.Kind how, boolean once) {

  /// One way of saying so: its groups `s` (the subject), `be`, `v` (a verb) and `rest` are put
  /// together again without what denies them.
  private record Form(Pattern pattern, Kind how, boolean once) {

    static Form of(Kind how, boolean once, String pattern) {
      return new Form(
          Vocabulary.pattern("^{LEADS}" + pattern + "(?<tail>\\s*[,;].*)?$"), how, once);
    }
  }

  private static final String SUBJECT = "(?<s>I|we|{MY} {KIN}(?: {PROPER})?)";
  private static final String NO_MORE = " (?:any\\h*more|any longer|these days)[\\h.!]*";
  private static final String REST = "(?<rest>[^,;:()]+?)";

  private static final List<Form> FORMS =
      List.of(
          Form.of(Kind.CLOSED, true, SUBJECT + " used to (?<v>\\p{L}+) " + REST),
          Form.of(Kind.CLOSED, true, SUBJECT + " no longer (?<third>\\p{L}+)(?: " + REST + ")?"),
          Form.of(
              Kind.CLOSED,
              true,
              SUBJECT
                  + " (?:don't|do not|dont|doesn't|does not|can't|cannot) (?<v>\\p{L}+) "
                  + REST
                  + NO_MORE),
          Form.of(
              Kind.CLOSED,
              true,
              SUBJECT + "(?<be>'m| am| is|'s| are|'re) (?:no longer|not) " + REST + NO_MORE),
          Form.of(Kind.CLOSED, true, SUBJECT + "(?<be>'m| am| is|'s| are|'re) no longer " + REST),
          Form.of(
              Kind.CLOSED,
              true,
              SUBJECT
                  + "(?:'ve| have|'s| has)? (?:(?:finally|recently|just) )?(?:quit|gave up|given up|stopped|gave up on|given up on) (?<ing>\\p{L}+ing) "
                  + REST),
          Form.of(
              Kind.CLOSED,
              false,
              "(?<s>I)(?:'m| am) (?:so )?(?:over|done with|through with) (?<liked>(?!it\\b|the (?:moon|hill)\\b|there\\b|here\\b)[^,;:()]+?)"),
          Form.of(
              Kind.CLOSED,
              false,
              "(?<s>I) (?:don't|do not|hardly|never) (?:eat|drink|watch|read|listen to|play) (?<liked>[^,;:()]+?)"
                  + NO_MORE),
          Form.of(
              Kind.WITHDRAWN,
              false,
              "(?<s>I|we)(?: have|'ve)? never (?<had>had|owned|lived|worked) " + REST),
          Form.of(
              Kind.CLOSED,
              false,
              SUBJECT + " (?:don't|do not|dont|doesn't|does not) (?<v>have|own) (?:any )?" + REST),
          Form.of(Kind.CLOSED, false, SUBJECT + " (?<v>have|has) no " + REST),
          Form.of(
              Kind.WITHDRAWN,
              false,
              SUBJECT
                  + " (?:don't|do not|dont|doesn't|does not) (?<v>live|work|study|speak|play|own) "
                  + REST),
          Form.of(Kind.WITHDRAWN, false, SUBJECT + "(?<be>'m| am| is|'s) not " + REST),
          Form.of(Kind.WITHDRAWN, false, SUBJECT + " (?<be>isn't|is not|wasn't) " + REST),
          Form.of(Kind.WITHDRAWN, false, "{MY} name(?<be> is|'s) not (?<name>{PROPER}|\\p{L}+)"));

  /// The Saab that one no longer drives was a Saab.
  private static final Pattern POINTED_OUT =
      Vocabulary.pattern("^\\h(?:the|my|our|that|this|any|an?)\\b");

  private static final Pattern ANY_MORE =
      Vocabulary.pattern(" (?:any\\h*more|any longer)\\b[\\h.!]*");

  private static final Pattern ANOTHER =
      Vocabulary.pattern(
          "^[,;] (?:but )?(?:that's|that is|that was|it's|it is|it was|you mean) (?<kin>{MY} {KIN}(?: {PROPER})?)[\\h.!]*$");

  private static final Pattern DENIED =
      Vocabulary.pattern(
          "^{LEADS}(?:but )?(?:I (?:never|didn't|did not) (?:said|say|told you|tell you|claimed|claim|mentioned|mention)"
              + "(?: you)?|it(?:'s| is) not true)(?: that)? (?<rest>[^?]+)$");

  /// What `clause` denies, where it denies something.
  static Stream<Denial> of(String clause) {
    return FORMS.stream().map(form -> of(form, clause)).flatMap(Optional::stream);
  }

  /// The clause without "any more", where it says even so that something is not: "I can't stand
  /// coffee any more".
  static Optional<String> now(String clause) {
    var plain = ANY_MORE.matcher(clause).replaceFirst("").strip();
    return plain.equals(clause.strip()) ? Optional.empty() : Optional.of(plain);
  }

  /// Of whom else it is so, as in "I'm not allergic to nuts, that's my sister".
  private static List<String> ofAnother(Matcher match) {
    var rest = has(match, "rest") ? " " + match.group("rest") : "";
    var tail = match.group("tail") == null ? "" : match.group("tail");
    var other = ANOTHER.matcher(tail);
    return other.find() ? List.of(other.group("kin") + " is" + rest) : List.of();
  }

  /// What a whole sentence denies, as in "I never said that I like jazz".
  static Optional<String> denied(String sentence) {
    var match = DENIED.matcher(sentence);
    return match.find() ? Optional.of(match.group("rest").strip()) : Optional.empty();
  }

  private static Optional<Denial> of(Form form, String clause) {
    var match = form.pattern().matcher(clause.strip());
    return match.matches()
        ? Optional.of(new Denial(positive(match), ofAnother(match), form.how(), form.once()))
        : Optional.empty();
  }

  private static List<String> positive(Matcher match) {
    if (has(match, "name")) {
      return List.of("My name is " + match.group("name"));
    }
    if (has(match, "liked")) {
      return List.of("I like " + match.group("liked"));
    }
    var subject = match.group("s");
    var rest = has(match, "rest") ? " " + match.group("rest") : "";
    var being = isPerson(subject) ? " am" : " is";
    if (has(match, "be")) {
      return List.of(subject + being + rest);
    }
    var plain = subject + " " + verb(match, subject);
    return has(match, "ing")
        ? List.of(plain + rest, subject + being + " " + match.group("ing") + rest)
        : List.of(plain + rest, plain + " a" + POINTED_OUT.matcher(rest).replaceFirst(""));
  }

  private static String verb(Matcher match, String subject) {
    if (has(match, "third")) {
      return match.group("third");
    }
    if (has(match, "ing")) {
      return inflected(infinitive(match.group("ing")), subject);
    }
    if (has(match, "had")) {
      return base(match.group("had"));
    }
    return inflected(match.group("v"), subject);
  }

  private static String inflected(String verb, String subject) {
    if (verb.equalsIgnoreCase("be")) {
      return isPerson(subject) ? "am" : "is";
    }
    return isPerson(subject) || verb.equals("has") ? verb : Retelling.verb(verb);
  }

  private static String infinitive(String ing) {
    var stem = ing.substring(0, ing.length() - 3);
    var last = stem.length() - 1;
    if (last > 1
        && stem.charAt(last) == stem.charAt(last - 1)
        && "lse".indexOf(stem.charAt(last)) < 0) {
      return stem.substring(0, last);
    }
    return switch (stem.toLowerCase(Locale.ROOT)) {
      case "liv",
          "lov",
          "hat",
          "mak",
          "tak",
          "us",
          "writ",
          "driv",
          "smok",
          "danc",
          "practis",
          "cod" ->
          stem + "e";
      default -> stem;
    };
  }

  private static String base(String past) {
    return switch (past.toLowerCase(Locale.ROOT)) {
      case "had" -> "have";
      case "owned" -> "own";
      case "lived" -> "live";
      default -> "work";
    };
  }

  private static boolean isPerson(String subject) {
    return subject.matches("(?i)I|we");
  }

  private static boolean has(Matcher match, String group) {
    return match.namedGroups().containsKey(group) && match.group(group) != null;
  }
}
