package io.vibhava.application.turn.scripted;

import io.vibhava.domain.personality.Trait;

/// How much somebody says.
///
/// @param verbosity from 0 (hardly a word) to 1 (at length)
record Tone(double verbosity) {

  static Tone of(Heard heard) {
    return new Tone(heard.avatar().personality().traits().of(Trait.VERBOSITY));
  }

  boolean isBrief() {
    return verbosity <= 0.25;
  }

  /// A word before taking something up: a soft one where it hurts, none from those who are brief.
  static String opening(Heard heard, Pick pick) {
    if (heard.has(Cue.SORE)) {
      return pick.of(CommonLines.SOFT);
    }
    return of(heard).isBrief() ? "" : pick.sometimes(2, Act.OPEN);
  }
}
