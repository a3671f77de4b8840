package io.vibhava.domain.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Which candidates are recalled, and in which order: by the sum of the [Signal]s.
public final class Ranking {

  private static final Comparator<Verdict> ORDER =
      Comparator.<Verdict>comparingDouble(verdict -> verdict.recollection().score())
          .reversed()
          .thenComparing(Verdict::at, Comparator.reverseOrder())
          .thenComparing(verdict -> verdict.recollection().memory().id().value());

  private Ranking() {}

  /// The best of `candidates`, the best first, at most as many as the query wants. For small talk
  /// none; none that hardly fits, that we ceased to believe or that asks just the same; and of
  /// those that say the same, or come from the same words, only the best.
  public static List<Recollection> best(List<Candidate> candidates, Query query) {
    return judged(candidates, query).stream()
        .filter(Verdict::isRecalled)
        .map(Verdict::recollection)
        .toList();
  }

  /// Each of `candidates`, the best first, with why it is not recalled where it isn't.
  public static List<Verdict> judged(List<Candidate> candidates, Query query) {
    var asked = query.asked();
    var judges = new Judges(asked, query.limit());
    var verdicts = new ArrayList<Verdict>(candidates.size());
    var floor = Floor.under(candidates, asked);
    candidates.forEach(
        candidate -> verdicts.add(weighed(candidate, query, lost(candidate, asked, floor))));
    verdicts.sort(ORDER);
    verdicts.replaceAll(verdict -> verdict.isRecalled() ? judges.judged(verdict) : verdict);
    return verdicts;
  }

  /// Who asks after what was told is not helped by having asked before.
  private static Optional<Loss> lost(Candidate candidate, Asked asked, Floor floor) {
    return floor
        .lost(candidate)
        .or(() ->
            asked.isAfterTold() && Saying.tellsNothing(candidate.memory())
                ? Optional.of(Loss.ASKS_THE_SAME)
                : Optional.empty());
  }

  private static Verdict weighed(Candidate candidate, Query query, Optional<Loss> lost) {
    var asked = query.asked();
    var parts = new ArrayList<Part>();
    var score = 0.0;
    for (var signal : Signal.values()) {
      var part = new Part(signal, signal.strength(candidate, asked));
      if (part.strength() != 0) {
        parts.add(part);
        score += part.score();
      }
    }
    var why = new Reason(() -> Why.of(candidate, asked));
    var recollection = new Recollection(candidate.memory(), score, why, parts, true);
    var verdict = Verdict.open(isRead(candidate, query) ? recollection : recollection.unread());
    return lost.map(loss -> verdict.lost(() -> loss)).orElse(verdict);
  }

  /// Who learns from a message gives it its vector. Without one of the question's nobody can tell.
  private static boolean isRead(Candidate candidate, Query query) {
    return candidate.meaning() != 0 || query.embedding().isEmpty();
  }

  /// Judges one after the other, the best first.
  private static final class Judges {

    private final Asked asked;
    private final int limit;
    private final HashSet<String> said = new HashSet<>();
    private final Sources sources = new Sources();
    private int recalled;

    Judges(Asked asked, int limit) {
      this.asked = asked;
      this.limit = limit;
    }

    Verdict judged(Verdict verdict) {
      var memory = verdict.recollection().memory();
      if (recalled >= limit) {
        return verdict.lost(() -> ofItself(memory).orElse(Loss.BEHIND_THE_LAST));
      }
      var lost = ofItself(memory).or(() -> besideOthers(memory));
      recalled += lost.isEmpty() ? 1 : 0;
      return lost.map(loss -> verdict.lost(() -> loss)).orElse(verdict);
    }

    /// A reflection tells what none of its sources tells alone.
    private boolean isFromTheSameWords(Memory memory) {
      return !(memory instanceof Reflection) && !sources.add(memory);
    }

    private Optional<Loss> ofItself(Memory memory) {
      if (asked.isExpired(memory)) {
        return Optional.of(Loss.EXPIRED);
      }
      return asked.isAskedBy(memory) ? Optional.of(Loss.ASKS_THE_SAME) : Optional.empty();
    }

    private Optional<Loss> besideOthers(Memory memory) {
      return !said.add(Saying.bare(memory.text())) || isFromTheSameWords(memory)
          ? Optional.of(Loss.SAID_ALREADY)
          : Optional.empty();
    }
  }
}
