package io.vibhava.application.memory;

import io.vibhava.domain.memory.Embedding;

/// Turns texts into their meanings.
public interface Embedder {

  /// The model's name; it is kept with each embedding.
  String model();

  /// How many coordinates its embeddings have.
  int dimensions();

  /// The meaning of one text; of a very long one, that of its beginning.
  ///
  /// @throws io.vibhava.domain.Failure.Unavailable if the model can't be had
  Embedding embed(String text);
}
