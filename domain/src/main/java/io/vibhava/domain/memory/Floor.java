package io.vibhava.domain.memory;

import java.util.List;
import java.util.Optional;

/// What a memory needs at least to come to mind, so that a question of general knowledge is not
/// answered from somebody's life. Where something surely was told, all that leans on it may come.
final class Floor {

  /// What a full match of the words weighs against a cosine of 1.
  private static final double WORDS = 0.5;

  /// What it weighs for a memory that has no vector yet: the meaning of what shares all words is
  /// about another half.
  private static final double WORDS_ALONE = 1;

  /// From here on something was told of what is asked: of the questions of a talk nearly all have a
  /// memory that fits as well; of those of general knowledge few.
  private static final double TOLD = 0.3;

  /// How much of words and meaning together is needed else: of what answered questions in weeks of
  /// talk, 98 % had more, and questions of general knowledge found almost nothing that had.
  private static final double USUAL = 0.22;

  /// And for a question about the person who asks, which surely is after something that was told.
  private static final double OF_PERSON = 0.15;

  /// And of words alone, where there is no vector: the answer has other words mostly, so that any
  /// rare one counts.
  private static final double OF_WORDS = 0.1;

  private final Asked asked;
  private final boolean isTold;

  private Floor(Asked asked, boolean isTold) {
    this.asked = asked;
    this.isTold = isTold;
  }

  static Floor under(List<Candidate> candidates, Asked asked) {
    return new Floor(asked, candidates.stream().anyMatch(candidate -> fit(candidate) >= TOLD));
  }

  Optional<Loss> lost(Candidate candidate) {
    if (asked.ofNothing()) {
      return Optional.of(Loss.NOTHING_ASKED);
    }
    return !isTold && fit(candidate) < needed(candidate)
        ? Optional.of(Loss.HARDLY_FITS)
        : Optional.empty();
  }

  private double needed(Candidate candidate) {
    if (candidate.meaning() == 0) {
      return OF_WORDS;
    }
    return asked.ofPerson() ? OF_PERSON : USUAL;
  }

  private static double fit(Candidate candidate) {
    return candidate.meaning() == 0
        ? WORDS_ALONE * candidate.words()
        : WORDS * candidate.words() + candidate.meaning();
  }
}
