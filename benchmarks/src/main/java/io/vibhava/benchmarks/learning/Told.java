package io.vibhava.benchmarks.learning;

import io.vibhava.domain.memory.Belief;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One thing told and another after it, and what is then so and no longer so.
///
/// @param said what the person says, in order
/// @param current the words of what is so, `_` between those that stand together
/// @param closed the same of what is so no more
record Told(String written, List<String> said, List<String> current, List<String> closed) {

  static Told of(String line) {
    var parts = line.split(" => ", -1);
    var labels = List.of(parts[1].split(" \\| ", -1));
    return new Told(
        line, List.of(parts[0].split(" // ", -1)), marked(labels, "+"), marked(labels, "-"));
  }

  private static List<String> marked(List<String> labels, String sign) {
    return labels.stream()
        .filter(label -> label.startsWith(sign))
        .map(label -> label.substring(1).strip())
        .toList();
  }

  /// Whether of what was believed `before` and is `after`, seen from `now`, that alone holds which
  /// is so.
  boolean isKnown(List<Belief> before, List<Belief> after, Instant now) {
    var holding = after.stream().filter(it -> holds(it, now)).toList();
    return current.stream().allMatch(words -> says(holding, words))
        && closed.stream().allMatch(words -> says(before, words) && !says(holding, words));
  }

  private static boolean holds(Belief belief, Instant now) {
    return belief.times().expired().isEmpty()
        && belief.times().validTo().filter(end -> !end.isAfter(now)).isEmpty();
  }

  private static boolean says(List<Belief> beliefs, String words) {
    return beliefs.stream().anyMatch(belief -> says(belief, words));
  }

  private static boolean says(Belief belief, String words) {
    var text = belief.text().toLowerCase(Locale.ROOT);
    return !belief.provenance().quote().isBlank()
        && Stream.of(words.toLowerCase(Locale.ROOT).split(" "))
            .map(word -> Pattern.compile("(?<!\\w)" + Pattern.quote(word.replace('_', ' '))))
            .allMatch(word -> word.matcher(text).find());
  }
}
