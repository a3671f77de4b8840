package io.vibhava.application.turn.scripted;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What was noted of the person in the third person, said to them: "The person's dog" is "your
/// dog".
final class Noted {

  private static final Pattern OF_THE_PERSON =
      Pattern.compile("^The person(?:'s|’s)?\\b.*", Pattern.DOTALL);

  private static final Pattern THEIRS =
      Pattern.compile("^The person['’]s (.+?)[.]?$", Pattern.DOTALL);

  private static final Pattern DOES =
      Pattern.compile("^The person (\\p{L}+) (.+?)[.]?$", Pattern.DOTALL);

  /// With one of these in it nobody knows who is who.
  private static final Pattern OTHERS =
      Pattern.compile("\\b(?:they|them|their|theirs|themselves)\\b", Pattern.CASE_INSENSITIVE);

  private static final Map<String, String> IRREGULAR =
      Map.of(
          "is", "are", "was", "were", "has", "have", "does", "do", "goes", "go", "can", "can",
          "cannot", "cannot", "will", "will");

  private Noted() {}

  static boolean isOfThePerson(String text) {
    return OF_THE_PERSON.matcher(text).matches();
  }

  /// As it is said to the person, without a stop; nothing where it can't be turned.
  static Optional<String> turned(String text) {
    if (OTHERS.matcher(text).find()) {
      return Optional.empty();
    }
    var theirs = THEIRS.matcher(text);
    if (theirs.matches()) {
      return Optional.of("your " + theirs.group(1));
    }
    var does = DOES.matcher(text);
    return Optional.of(does)
        .filter(match -> match.matches())
        .flatMap(match -> verb(match.group(1)))
        .map(verb -> "you " + verb + " " + does.group(2));
  }

  private static Optional<String> verb(String verb) {
    return Optional.ofNullable(IRREGULAR.get(verb))
        .or(() ->
            Optional.of(verb)
                .filter(it -> it.endsWith("s") && !it.endsWith("ss"))
                .map(Noted::withoutEnding));
  }

  private static String withoutEnding(String verb) {
    if (verb.endsWith("ies")) {
      return verb.substring(0, verb.length() - 3) + "y";
    }
    var isSibilant = verb.matches(".*(?:ch|sh|ss|x|zz|o)es");
    return verb.substring(0, verb.length() - (isSibilant ? 2 : 1));
  }
}
