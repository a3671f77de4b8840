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

  boolean isTalkative() {
    return verbosity >= 0.65;
  }
}
