package io.vibhava.domain.memory;

/// What one signal brought to the score of a memory.
///
/// @param strength how strongly it was there, on the signal's own scale
public record Part(Signal signal, double strength) {

  public double score() {
    return signal.weight() * strength;
  }
}
