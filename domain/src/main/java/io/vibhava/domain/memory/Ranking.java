package io.vibhava.domain.memory;

import java.util.Comparator;
import java.util.List;

/// Which candidates are recalled, and in which order.
public final class Ranking {

  private static final double FLOOR = 0.3;

  private Ranking() {}

  /// The best of `candidates`, the best first, at most as many as the query wants; none that speaks
  /// too little for itself.
  public static List<Recollection> best(List<Candidate> candidates, Query query) {
    return candidates.stream()
        .filter(candidate -> score(candidate) >= FLOOR)
        .sorted(
            Comparator.comparingDouble((Candidate candidate) -> -score(candidate))
                .thenComparing(candidate -> candidate.memory().at(), Comparator.reverseOrder())
                .thenComparing(candidate -> candidate.memory().id().value()))
        .limit(query.limit())
        .map(candidate -> new Recollection(candidate.memory(), score(candidate), why(candidate)))
        .toList();
  }

  private static double score(Candidate candidate) {
    return candidate.words() + candidate.meaning();
  }

  private static String why(Candidate candidate) {
    return "words %.2f + meaning %.2f".formatted(candidate.words(), candidate.meaning());
  }
}
