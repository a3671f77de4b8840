package io.vibhava.domain.turn;

import io.vibhava.domain.memory.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The memories that were almost recalled, and those that were left out for being true no longer.
final class NearMisses {

  /// How many of the best that lost are told of; what lies further down tells no more.
  static final int MISSES_MAX = 5;

  /// How many that were closed are told of besides.
  static final int CLOSED_MAX = 5;

  private NearMisses() {}

  /// @param judged the best first
  static List<Used> of(List<Verdict> judged) {
    var lost = new ArrayList<Used>();
    judged.forEach(verdict ->
        verdict
            .lost()
            .ifPresent(loss -> lost.add(Used.missed(verdict.recollection(), Fate.of(loss)))));
    return Stream.concat(
            first(lost, Used::isClosed, CLOSED_MAX),
            first(lost, Predicate.not(Used::isClosed), MISSES_MAX))
        .toList();
  }

  private static Stream<Used> first(List<Used> lost, Predicate<Used> wanted, int most) {
    return lost.stream().filter(wanted).limit(most);
  }
}
