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

  /// A word before taking up something told in passing: a soft one where it hurts.
  static String opening(Heard heard, Pick pick) {
    return heard.has(Cue.SORE) ? pick.of(CommonLines.SOFT) : openingOfFact(heard, pick);
  }

  /// A word before taking up a fact: none where it may be a sad one, and none from who is brief.
  static String openingOfFact(Heard heard, Pick pick) {
    var isSilent = heard.has(Cue.SORE) || of(heard).isBrief();
    return isSilent ? "" : pick.sometimes(2, Act.OPEN);
  }
}
