package io.vibhava.domain.learning;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Turns what a person says of themselves into the third person.
final class Retelling {

  private static final Map<Pattern, String> WORDS = words();

  private static final Map<String, String> IRREGULAR =
      Map.of("have", "has", "go", "goes", "do", "does", "don't", "does not", "am", "is");

  private static final Set<String> SIBILANTS = Set.of("ch", "sh", "ss", "zz");

  private Retelling() {}

  /// "my sister and I" becomes "their sister and they".
  static String inThirdPerson(String text) {
    var told = text;
    for (var word : WORDS.entrySet()) {
      told = word.getKey().matcher(told).replaceAll(word.getValue());
    }
    return told;
  }

  /// The form of a verb behind "the person".
  static String verb(String verb) {
    var word = verb.toLowerCase(Locale.ROOT);
    var space = word.indexOf(' ');
    if (space > 0 && !IRREGULAR.containsKey(word)) {
      return verb(word.substring(0, space)) + word.substring(space);
    }
    var end = word.length() < 2 ? word : word.substring(word.length() - 2);
    if (IRREGULAR.containsKey(word)) {
      return IRREGULAR.getOrDefault(word, word);
    }
    if (SIBILANTS.contains(end) || word.endsWith("x") || word.endsWith("o")) {
      return word + "es";
    }
    return end.matches("[^aeiou]y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
  }

  static String lowerFirst(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private static Map<Pattern, String> words() {
    var words = new LinkedHashMap<String, String>();
    words.put("(?:I am|I'm|we are|we're)", "they are");
    words.put("(?:I've|we've)", "they have");
    words.put("(?:I|we)", "they");
    words.put("(?:me|(?-i:us|Us))", "them");
    words.put("(?:my|our)", "their");
    words.put("(?:mine|ours)", "theirs");
    words.put("(?:myself|ourselves)", "themselves");
    var patterns = new LinkedHashMap<Pattern, String>();
    words.forEach((said, told) -> patterns.put(whole(said), told));
    return patterns;
  }

  private static Pattern whole(String words) {
    return Vocabulary.pattern("(?<![\\w'])" + words + "(?![\\w'])");
  }
}
