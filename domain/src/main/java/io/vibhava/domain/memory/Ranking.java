package io.vibhava.domain.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/// Which candidates are recalled, and in which order.
///
/// Words and meaning are added on fixed scales: the words' share of a full match, and the cosine.
/// That holds in a scope of ten memories as in one of ten thousand, where scores relative to the
/// other candidates don't, and it ranks better than adding up places. To the sum come the [Prior]s.
public final class Ranking {

  /// What a full match of the words weighs against a cosine of 1. Half: people mostly ask for a
  /// thing by other words than they told it by, and then only its meaning finds it.
  private static final double WORDS = 0.5;

  /// What it weighs for a memory that has no vector yet: the meaning of what shares all words is
  /// about another half.
  private static final double WORDS_ALONE = 1;

  /// How much of words and meaning together is needed: of what answered questions in weeks of talk,
  /// 98 % had more, and questions of general knowledge found almost nothing that had.
  private static final double FLOOR = 0.22;

  /// And for a question about the person who asks, which surely is after something that was told.
  private static final double FLOOR_OF_PERSON = 0.15;

  /// And of words alone, where there is no vector: the answer has other words mostly, so that any
  /// rare one counts.
  private static final double FLOOR_OF_WORDS = 0.1;

  private static final Comparator<Ranked> ORDER =
      Comparator.comparingDouble(Ranked::score)
          .reversed()
          .thenComparing(ranked -> ranked.memory().at(), Comparator.reverseOrder())
          .thenComparing(ranked -> ranked.memory().id().value());

  private record Ranked(Candidate candidate, double score) {

    Memory memory() {
      return candidate.memory();
    }
  }

  private Ranking() {}

  /// The best of `candidates`, the best first, at most as many as the query wants. For small talk
  /// none; none that hardly fits, that we ceased to believe or that asks just the same; and of
  /// those that say the same only the best.
  public static List<Recollection> best(List<Candidate> candidates, Query query) {
    var asked = Asked.by(query);
    var best = new ArrayList<Recollection>();
    var said = new HashSet<String>();
    for (var ranked : asked.ofNothing() ? List.<Ranked>of() : ranked(candidates, asked)) {
      if (best.size() < query.limit() && said.add(Saying.bare(ranked.memory().text()))) {
        best.add(
            new Recollection(
                ranked.memory(),
                ranked.score(),
                new Reason(() -> Why.of(ranked.candidate(), asked))));
      }
    }
    return best;
  }

  /// How well words and meaning fit together, each as a [Candidate] has it.
  public static double fit(double words, double meaning) {
    return meaning == 0 ? WORDS_ALONE * words : WORDS * words + meaning;
  }

  private static List<Ranked> ranked(List<Candidate> candidates, Asked asked) {
    var ranked = new ArrayList<Ranked>(candidates.size());
    for (var candidate : candidates) {
      var memory = candidate.memory();
      var fit = fit(candidate);
      if (fit >= floor(candidate, asked) && !asked.isExpired(memory) && !asked.isAskedBy(memory)) {
        ranked.add(new Ranked(candidate, fit + Prior.sum(memory, fit, asked)));
      }
    }
    ranked.sort(ORDER);
    return ranked;
  }

  private static double floor(Candidate candidate, Asked asked) {
    if (candidate.meaning() == 0) {
      return FLOOR_OF_WORDS;
    }
    return asked.ofPerson() ? FLOOR_OF_PERSON : FLOOR;
  }

  private static double fit(Candidate candidate) {
    return fit(candidate.words(), candidate.meaning());
  }
}
