package io.vibhava.domain.memory;

/// The meaning of a text as a vector of length 1.
///
/// @param model the model that made it; vectors of different models are never compared
/// @param values its coordinates. Shared, not copied: whoever is given an embedding does not write
///   to it
public record Embedding(String model, float[] values) {

  /// How like in meaning `other` is, from -1 to 1: their cosine.
  public double likeness(Embedding other) {
    var sum = 0.0;
    for (var i = 0; i < values.length; i++) {
      sum += values[i] * other.values[i];
    }
    return sum;
  }
}
