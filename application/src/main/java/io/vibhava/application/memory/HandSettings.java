package io.vibhava.application.memory;

/// The limits of what is written down by hand.
///
/// @param beliefCharsMax the most characters of one belief: it is one sentence or two
/// @param broughtMax how many beliefs are brought in at once: each is embedded before any is kept
public record HandSettings(int beliefCharsMax, int broughtMax) {

  public static final HandSettings USUAL = new HandSettings(1_000, 10_000);
}
