package io.vibhava.domain.memory;

/// The meaning of a text as a vector of length 1.
///
/// @param model the model that made it; vectors of different models are never compared
/// @param values its coordinates. Shared, not copied: whoever is given an embedding does not write
///   to it
public record Embedding(String model, float[] values) {}
