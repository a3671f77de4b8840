package io.vibhava.ai.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Files that come in libraries.
final class Resources {

  private Resources() {}

  /// A library was left out.
  static final class Missing extends IOException {
    Missing(String path) {
      super(path);
    }
  }

  static byte[] model() throws IOException {
    return read("/all-minilm-l6-v2-q.onnx");
  }

  static byte[] tokenizer() throws IOException {
    return read("/all-minilm-l6-v2-q-tokenizer.json");
  }

  static Optional<InputStream> find(String path) {
    return Optional.ofNullable(Resources.class.getResourceAsStream(path));
  }

  private static byte[] read(String path) throws IOException {
    try (var in = find(path).orElseThrow(() -> new Missing(path))) {
      return in.readAllBytes();
    }
  }
}
