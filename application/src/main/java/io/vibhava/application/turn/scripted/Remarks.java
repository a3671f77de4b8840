package io.vibhava.application.turn.scripted;

import io.vibhava.domain.memory.Terms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Takes up what is neither a question nor a fact nor a feeling: gives it back, or the word that
/// matters in it.
final class Remarks {

  private static final int MIRRORED_WORDS_MAX = 14;
  private static final int LONG_WORDS_MIN = 90;
  private static final int TOPIC_LETTERS_MIN = 4;

  private Remarks() {}

  static List<String> of(Heard heard, Pick pick) {
    if (heard.has(Cue.YES)) {
      return List.of(pick.of(CommonLines.YES), goOn(heard, pick));
    }
    if (heard.has(Cue.NO)) {
      return List.of(pick.of(CommonLines.NO), goOn(heard, pick));
    }
    var open = Tone.of(heard).isBrief() ? "" : pick.sometimes(2, Act.OPEN);
    return List.of(open, takenUp(heard, pick), goOn(heard, pick));
  }

  static boolean isLong(Heard heard) {
    return Sayings.words(heard.text()) >= LONG_WORDS_MIN;
  }

  /// Says that a long message was heard, and what it is about.
  static List<String> ofLong(Heard heard, Pick pick) {
    return topic(heard.text())
        .map(topic -> List.of(Fill.in(pick.of(CommonLines.LONG), "topic", topic)))
        .orElse(List.of());
  }

  private static String goOn(Heard heard, Pick pick) {
    return pick.sometimes(Tone.of(heard).isBrief() ? 3 : 1, Act.GO_ON);
  }

  private static String takenUp(Heard heard, Pick pick) {
    return mirrored(heard)
        .filter(_ -> pick.of(List.of(true, true, false)))
        .map(mirror -> Fill.in(pick.of(CommonLines.MIRRORED), "mirror", mirror))
        .or(() ->
            topic(heard.text()).map(topic -> Fill.in(pick.of(CommonLines.TOPIC), "topic", topic)))
        .orElseGet(() -> pick.of(Act.OPEN));
  }

  /// The first clause that speaks of the person and is short enough, turned round.
  private static Optional<String> mirrored(Heard heard) {
    return Sayings.sentences(heard.text()).stream()
        .filter(sentence -> !Sayings.asks(sentence))
        .flatMap(sentence -> Sayings.clauses(sentence).stream())
        .filter(clause -> clause.matches("(?is)(?:I|I['’]\\w+|my|we|our)\\b.*"))
        .filter(clause -> Sayings.words(clause) <= MIRRORED_WORDS_MAX && Mirror.canTurn(clause))
        .findFirst()
        .map(Sayings::quotable)
        .map(Mirror::of);
  }

  /// The word that comes most often; of those the one that looks most like a thing, then the
  /// longest. None in a text of everyday words.
  private static Optional<String> topic(String text) {
    var counts = new LinkedHashMap<String, Integer>();
    var words = text.split("[^\\p{L}\\p{M}'’-]+");
    for (var i = 0; i < words.length; i++) {
      if (words[i].length() >= TOPIC_LETTERS_MIN && !Terms.of(words[i]).isEmpty()) {
        var weight = isThing(words[i], i == 0 ? "" : words[i - 1]) ? 2 : 1;
        counts.merge(words[i].toLowerCase(Locale.ROOT), weight, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().length()))
        .map(Map.Entry::getKey);
  }

  private static boolean isThing(String word, String before) {
    return before.matches("(?i)the|an?|my|our|his|her|their|this|that|some|of")
        && !word.matches(".*(?:ed|ing)");
  }
}
