package io.vibhava.application.turn.scripted;

import io.vibhava.domain.memory.Terms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What of a text can be taken up without understanding it.
final class Topic {

  private static final int MIRRORED_WORDS_MAX = 14;
  private static final int LETTERS_MIN = 4;
  private static final String DETERMINER =
      "(?i)the|an?|my|our|his|her|their|this|that|some|of|about|with|these|those";

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}'’-]+");

  private Topic() {}

  /// The first clause that speaks of the person and is short enough, turned round.
  static Optional<String> mirrored(List<String> sentences) {
    return sentences.stream()
        .filter(sentence -> !Sayings.asks(sentence))
        .flatMap(sentence -> Sayings.clauses(sentence).stream())
        .filter(clause -> clause.matches("(?is)(?:I|I['’]\\w+|my|we|our)\\b.*"))
        .filter(clause -> Sayings.words(clause) <= MIRRORED_WORDS_MAX && Mirror.canTurn(clause))
        .findFirst()
        .map(Sayings::quotable)
        .map(Mirror::of);
  }

  /// The thing that is named most often, of those the longest; none where none is named.
  static Optional<String> of(String text) {
    var counts = new LinkedHashMap<String, Integer>();
    var words = BETWEEN_WORDS.splitAsStream(text).toList();
    for (var i = 1; i < words.size(); i++) {
      if (isThing(words.get(i), words.get(i - 1))) {
        counts.merge(words.get(i), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparingInt(entry -> entry.getKey().length()))
        .map(Map.Entry::getKey);
  }

  private static boolean isThing(String word, String before) {
    return word.length() >= LETTERS_MIN
        && (Character.isUpperCase(word.charAt(0)) || before.matches(DETERMINER))
        && !word.matches(".*(?:ed|ing|ly)")
        && !Terms.of(word).isEmpty();
  }
}
