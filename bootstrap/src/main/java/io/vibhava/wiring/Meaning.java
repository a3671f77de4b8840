package io.vibhava.wiring;

import io.vibhava.ai.onnx.OnnxEmbedder;
import io.vibhava.application.memory.Embedder;

/// The model that turns texts into their meanings.
///
/// @param warming loads it in the background
/// @param closing lets go of it
record Meaning(Embedder embedder, Runnable warming, Runnable closing) implements AutoCloseable {

  /// The one in the process.
  static Meaning inProcess() {
    var embedder = new OnnxEmbedder();
    return new Meaning(embedder, embedder::warm, embedder::close);
  }

  /// A program's own.
  static Meaning own(Embedder embedder) {
    return new Meaning(embedder, () -> {}, () -> {});
  }

  void warm() {
    warming.run();
  }

  @Override
  public void close() {
    closing.run();
  }
}
