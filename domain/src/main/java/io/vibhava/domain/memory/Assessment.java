package io.vibhava.domain.memory;

/// What a memory is worth.
///
/// @param confidence how sure we are that it is so, from 0 to 1
/// @param importance how much it matters to the person, from 0 to 1
public record Assessment(double confidence, double importance, Trust trust) {

  public Assessment {
    if (!(confidence >= 0 && confidence <= 1) || !(importance >= 0 && importance <= 1)) {
      throw new IllegalArgumentException("confidence and importance lie between 0 and 1");
    }
  }
}
