package io.vibhava.application.turn.scripted;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Gives a person's words back to them: "my dog" becomes "your dog", "I am" becomes "you are".
final class Mirror {

  private static final Map<Pattern, String> WORDS = words();

  private static final Pattern SECOND_PERSON =
      Pattern.compile("\\b(?:you|your|yours|yourself|u)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern LEADS =
      Pattern.compile(
          "^(?:(?:and|but|so|well|oh|also|because|hi|hello|hey|yes|no|actually|by the way|anyway"
              + "|plus|remember that|please remember that)[,!:]? )+",
          Pattern.CASE_INSENSITIVE);

  private Mirror() {}

  /// `text` as said to the one who said it, its first letter small unless it is a name's.
  static String of(String text) {
    var told = LEADS.matcher(text.replace('’', '\'').strip()).replaceFirst("");
    told = told.replaceAll("[.!?,;:\\s]+$", "");
    for (var word : WORDS.entrySet()) {
      told = word.getKey().matcher(told).replaceAll(word.getValue());
    }
    return told;
  }

  /// Whether it can be given back: with an "I" and a "you" in it nobody knows who is who.
  static boolean canTurn(String text) {
    return !SECOND_PERSON.matcher(text).find();
  }

  static String capitalised(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static Map<Pattern, String> words() {
    var words = new LinkedHashMap<String, String>();
    words.put("(?:I am|I'm|Im|we are|we're)", "you are");
    words.put("(?:I was|we were)", "you were");
    words.put("(?:I've|we've)", "you have");
    words.put("(?:I'll|we'll)", "you will");
    words.put("(?:I'd|we'd)", "you would");
    words.put("am I", "are you");
    words.put("was I", "were you");
    words.put("(?:me|us)", "you");
    words.put("(?:I|we)", "you");
    words.put("(?:my|our)", "your");
    words.put("(?:mine|ours)", "yours");
    words.put("(?:myself|ourselves)", "yourself");
    var patterns = new LinkedHashMap<Pattern, String>();
    words.forEach((said, told) -> patterns.put(whole(said), told));
    return patterns;
  }

  private static Pattern whole(String words) {
    return Pattern.compile(
        "(?<![\\p{L}'])" + words.replace(" ", "\\s+") + "(?![\\p{L}'])", Pattern.CASE_INSENSITIVE);
  }
}
