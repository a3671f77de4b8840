package io.vibhava.application.memory;

import io.vibhava.domain.memory.Embedding;
import java.util.Optional;

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

  /// As [#embed], where that takes next to no time, as for a text that was embedded just before;
  /// none where it has to be computed.
  default Optional<Embedding> atHand(String text) {
    return Optional.empty();
  }
}
