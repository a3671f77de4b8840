package io.vibhava.domain.memory;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;

/// Why a memory was recalled, in words, such as `words 0.71 (dog, called) + meaning 0.62 + said by
/// the person`. Of what anybody said it names only the query's own words.
final class Why {

  private static final int HUNDREDTHS = 100;

  /// What was of use more lately loses next to nothing.
  private static final int IDLE_DAYS_MIN = 30;

  private static final int WORDS_MAX = 8;

  private Why() {}

  static String of(Candidate candidate, Asked asked) {
    var why = new StringBuilder();
    if (candidate.words() > 0) {
      number(why.append("words "), candidate.words());
      why.append(" (").append(String.join(", ", shared(candidate.memory(), asked))).append(") + ");
    }
    if (candidate.meaning() != 0) {
      number(why.append("meaning "), candidate.meaning()).append(" + ");
    }
    why.append(candidate.memory().isOfAvatar() ? "said by the avatar" : "said by the person");
    candidate
        .idleSince()
        .map(since -> Duration.between(since, asked.now()).toDays())
        .filter(days -> days >= IDLE_DAYS_MIN)
        .ifPresent(days -> why.append(" - of no use for ").append(days).append(" days"));
    return why.toString();
  }

  private static List<String> shared(Memory memory, Asked asked) {
    var terms = new HashSet<>(Terms.of(memory.text()));
    return asked.words().stream()
        .filter(word -> terms.contains(word.term()))
        .map(Terms.Word::written)
        .distinct()
        .limit(WORDS_MAX)
        .toList();
  }

  private static StringBuilder number(StringBuilder into, double value) {
    var hundredths = Math.round(Math.abs(value) * HUNDREDTHS);
    into.append(value < 0 ? "-" : "").append(hundredths / HUNDREDTHS).append('.');
    return into.append(hundredths % HUNDREDTHS / 10).append(hundredths % 10);
  }
}
