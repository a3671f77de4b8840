package io.vibhava.domain.turn;

import io.vibhava.domain.Text;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Part;
import io.vibhava.domain.memory.Recollection;
import io.vibhava.domain.memory.Signal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A memory that was weighed for a reply: named, with where its quote stands, and not copied.
///
/// @param source where its quote stands; not known of older replies
/// @param why the signals that spoke for it, in words; empty where it was not recalled
/// @param parts what each signal brought to the score, by the weights of that time
public record Used(
    MemoryId memory,
    Optional<Place> source,
    double score,
    String why,
    Map<Signal, Double> parts,
    Fate fate) {

  /// The most characters of `why` that are kept: it names words of the question, which may be long.
  static final int WHY_CHARS_MAX = 160;

  /// More would tell no more, and is kept with each reply.
  private static final double THOUSANDTHS = 1_000;

  public Used {
    var sorted = new EnumMap<Signal, Double>(Signal.class);
    sorted.putAll(parts);
    parts = Collections.unmodifiableMap(sorted);
  }

  /// One of which no more is known than that it came to mind.
  public Used(MemoryId memory, double score, String why) {
    this(memory, Optional.empty(), score, why, Map.of(), Fate.RECALLED);
  }

  /// One that is always in mind, and was not weighed.
  public static Used inProfile(MemoryId memory) {
    return new Used(memory, Optional.empty(), 0, "", Map.of(), Fate.IN_PROFILE);
  }

  static Used recalled(Recollection recollection, Fate fate) {
    return of(recollection, Text.shortened(recollection.why(), WHY_CHARS_MAX), fate);
  }

  static Used missed(Recollection recollection, Fate fate) {
    return of(recollection, "", fate);
  }

  private static Used of(Recollection recollection, String why, Fate fate) {
    var memory = recollection.memory();
    return new Used(
        memory.id(),
        Optional.of(Place.of(memory.provenance())),
        rounded(recollection.score()),
        why,
        scores(recollection.parts()),
        fate);
  }

  private static Map<Signal, Double> scores(List<Part> parts) {
    var scores = new EnumMap<Signal, Double>(Signal.class);
    parts.forEach(part -> scores.put(part.signal(), rounded(part.score())));
    return scores;
  }

  private static double rounded(double value) {
    return Math.round(value * THOUSANDTHS) / THOUSANDTHS;
  }

  /// Whether it was no longer so, or no longer believed, when it was weighed.
  public boolean isClosed() {
    return fate == Fate.EXPIRED || parts.containsKey(Signal.LAPSED);
  }
}
