package io.vibhava.domain.memory;

import java.util.List;
import java.util.Locale;

/// How sure it is that anything was ever told of what is asked. A hint, never a refusal: a known
/// topic whose detail was never told looks much like one that was.
///
/// @param value from 0 to 1
/// @param isAsked whether something is asked that only somebody who was told can know
/// @param reason what it rests on
public record Confidence(double value, boolean isAsked, Reason reason) {

  /// Where nothing is asked, or nothing could be looked up.
  public static final Confidence UNKNOWN =
      new Confidence(0.5, false, new Reason(() -> "nothing was asked or looked up"));

  /// Below it more questions are after what was never told than after what was.
  private static final double LOW = 0.3;

  /// What a full match of the words adds to the cosine of one memory.
  private static final double WORDS = 0.5;

  /// What a full match is worth where there are no vectors.
  private static final double WORDS_ALONE = 1.2;

  /// The fit at which both are as likely, and how fast one becomes likelier; a logistic, fitted on
  /// questions asked of their own talk and of another's.
  private static final double MIDDLE = 0.62;

  private static final double STEEPNESS = 9;

  /// Whether it is worth a word that nobody may have told.
  public boolean isLow() {
    return isAsked && value < LOW;
  }

  public static Confidence in(List<Candidate> candidates, Query query) {
    var asked = query.asked();
    return asked.ofNothing()
        ? UNKNOWN
        : new Confidence(share(fit(candidates)), asked.isAfterTold(), reason(candidates));
  }

  /// The best fit of any.
  static double fit(List<Candidate> candidates) {
    return candidates.stream().mapToDouble(Confidence::fit).max().orElse(0);
  }

  private static double fit(Candidate candidate) {
    return candidate.meaning() == 0
        ? WORDS_ALONE * candidate.words()
        : candidate.meaning() + WORDS * candidate.words();
  }

  private static double share(double fit) {
    return 1 / (1 + Math.exp(-STEEPNESS * (fit - MIDDLE)));
  }

  private static Reason reason(List<Candidate> candidates) {
    var meaning = candidates.stream().mapToDouble(Candidate::meaning).max().orElse(0);
    var words = candidates.stream().mapToDouble(Candidate::words).max().orElse(0);
    return new Reason(() ->
        String.format(Locale.ROOT, "nearest meaning %.2f, most of the words %.2f", meaning, words));
  }
}
