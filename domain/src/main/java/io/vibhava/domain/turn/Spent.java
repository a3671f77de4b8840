package io.vibhava.domain.turn;

import java.util.EnumMap;
import java.util.Map;

/// What the sections of a prompt take so far, of all that it may.
final class Spent {

  private final int tokensMax;
  private final Map<Section, Integer> tokens = new EnumMap<>(Section.class);
  private int total;

  Spent(int tokensMax) {
    this.tokensMax = tokensMax;
  }

  /// A section that takes nothing is not there.
  void on(Section section, int count) {
    if (count > 0) {
      tokens.put(section, count);
      total += count;
    }
  }

  int of(Section section) {
    return tokens.getOrDefault(section, 0);
  }

  int left() {
    return tokensMax - total;
  }

  Map<Section, Integer> tokens() {
    return tokens;
  }
}
