package io.vibhava.application.turn.scripted;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/// Takes the first way to say something that was not used before: no reply comes twice, none begins
/// like the one before it, and sentences return only when there is nothing else to say.
final class Variety {

  private static final int ATTEMPTS_MAX = 100;
  private static final int TWO_QUESTIONS = 1_000;
  private static final int SAME_OPENING = 500;
  private static final int COUNTED = 200;
  private static final int SAME_SENTENCE = 10;
  private static final int WORDS_OF_SENTENCE_MIN = 2;

  private static final Pattern OTHER_THAN_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

  private final List<String> before;
  private final Set<String> replies = new HashSet<>();
  private final Set<String> sentences = new HashSet<>();

  Variety(List<String> before) {
    this.before = before;
    before.forEach(reply -> replies.add(letters(reply)));
    before.forEach(reply -> sentences.addAll(sentences(reply)));
  }

  String best(IntFunction<String> attempt) {
    var best = fresh(attempt.apply(0));
    for (var i = 1; i < ATTEMPTS_MAX && wear(best) > 0; i++) {
      var next = fresh(attempt.apply(i));
      best = wear(next) < wear(best) ? next : best;
    }
    return best;
  }

  /// `reply` if it was not given before; else with a count: when all is said, counting is left.
  private String fresh(String reply) {
    var fresh = reply;
    for (var times = 2; replies.contains(letters(fresh)); times++) {
      fresh = reply + " (I have said so %d times now.)".formatted(times);
    }
    return fresh;
  }

  private int wear(String reply) {
    var counted = reply.endsWith(" times now.)") ? COUNTED : 0;
    var opening = beginsLikeTheLast(reply) ? SAME_OPENING : 0;
    var questions = questions(reply) > 1 ? TWO_QUESTIONS : 0;
    var known = sentences(reply).stream().filter(sentences::contains).count();
    return counted + opening + questions + SAME_SENTENCE * (int) known;
  }

  private boolean beginsLikeTheLast(String reply) {
    return !before.isEmpty() && opening(before.getLast()).equals(opening(reply));
  }

  static String opening(String reply) {
    var words = letters(reply);
    var end = words.indexOf(' ');
    return end < 0 ? words : words.substring(0, end);
  }

  static int questions(String reply) {
    return (int) outsideQuotes(reply).chars().filter(at -> at == '?').count();
  }

  private static List<String> sentences(String reply) {
    return Sayings.sentences(outsideQuotes(reply)).stream()
        .filter(sentence -> Sayings.words(sentence) >= WORDS_OF_SENTENCE_MIN)
        .map(Variety::letters)
        .toList();
  }

  private static String outsideQuotes(String reply) {
    return QUOTED.matcher(reply).replaceAll("\"\"");
  }

  private static String letters(String text) {
    return OTHER_THAN_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
