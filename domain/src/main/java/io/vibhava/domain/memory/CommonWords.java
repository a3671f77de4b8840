package io.vibhava.domain.memory;

import java.util.Set;

/// English words that tell nothing of what a text is about.
final class CommonWords {

  /// Words that nearly every text has.
  static final Set<String> EVERYWHERE =
      of(
          """
          a about after again all also am an and any are as at be because been before being both but by can could did
          do does doing done down each few for from further get got had has have having he her here hers herself hi him
          himself his how i if in into is it its itself just let like may me might more most much must my myself no nor
          not now of off oh ok okay on once only or other our ours ourselves out over own please really same shall she
          should so some such than thank thanks that the their theirs them themselves then there these they this those
          through to too under until up upon us very was we well were what when where whether which while who whom
          whose why will with would yes you your yours yourself yourselves
          """);

  /// Words about the talk itself: a question is full of them, what answers it is not.
  static final Set<String> OF_TALKING =
      of(
          """
          ago anything ask asked chat conversation ever know mention mentioned mentioning remember remembered remind
          recall said say saying something speak spoke spoken talk talked talking tell telling told
          """);

  private CommonWords() {}

  private static Set<String> of(String words) {
    return Set.of(words.strip().split("\\s+"));
  }
}
