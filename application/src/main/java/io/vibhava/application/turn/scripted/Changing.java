package io.vibhava.application.turn.scripted;

import io.vibhava.domain.memory.Terms;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tellings that put something else in the place of what was told before: "it is criminology now,
/// instead of law".
final class Changing {

  private static final Pattern SAID =
      Pattern.compile(
          "\\b(?:instead|no longer|any ?more|changed|switched|(?:has|have|'ve) moved|come round|gone off"
              + "|gave up|given up|correction|i meant|not [\\p{L}]+ but)\\b"
              + "|\\b(?:is not|isn't|was not|wasn't) .+ (?:it's|it is|he's|she's|but)\\b"
              + "|\\b(?:it's|it is|that's) .+ now\\b|\\bname is .+ now\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Changing() {}

  static boolean is(Told told) {
    return SAID.matcher(told.quote().replace('’', '\'')).find();
  }

  /// The newest telling after `old` that changes it; the two have a word in common that is more
  /// than what any answer to the question has.
  static Optional<Told> of(Told old, Inquiry inquiry, List<Told> told) {
    var words = new HashSet<>(Concepts.of(old.quote()));
    words.removeAll(inquiry.kind().frame());
    return told.stream()
        .filter(it -> it.at().isAfter(old.at()) && is(it))
        .filter(it -> Terms.of(it.quote()).stream().map(Concepts::same).anyMatch(words::contains))
        .filter(inquiry::isOfTheSameOwner)
        .findFirst();
  }
}
