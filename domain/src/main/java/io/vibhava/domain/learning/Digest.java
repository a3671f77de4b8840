package io.vibhava.domain.learning;

import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.Reflection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What a language model is given to reflect on: all of one scope.
///
/// @param told what the person said, the oldest first
/// @param known what is believed already, so that it need not be told again
public record Digest(List<Episode> told, List<Belief> known) {

  /// About so many characters of English are a token.
  private static final int TOKEN_CHARS = 4;

  public Digest {
    told = List.copyOf(told);
    known = List.copyOf(known);
  }

  /// The newest of `overview` that fit into `tokensMax`, with up to `knownMax` of what is held:
  /// reflections first.
  public static Digest of(Overview overview, int tokensMax, int knownMax) {
    var told = new ArrayList<Episode>();
    var left = (long) tokensMax * TOKEN_CHARS;
    for (var episode : overview.told().reversed()) {
      left -= episode.text().length();
      if (left < 0) {
        break;
      }
      told.addFirst(episode);
    }
    return new Digest(told, known(overview.beliefs(), knownMax));
  }

  private static List<Belief> known(List<Belief> beliefs, int most) {
    return beliefs.stream()
        .filter(it -> it.times().expired().isEmpty() && it.times().validTo().isEmpty())
        .sorted(
            Comparator.comparing((Belief it) -> !(it instanceof Reflection))
                .thenComparing(Belief::at, Comparator.reverseOrder()))
        .limit(most)
        .toList();
  }
}
