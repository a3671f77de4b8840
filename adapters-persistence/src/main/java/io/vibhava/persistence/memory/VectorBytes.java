package io.vibhava.persistence.memory;

import io.vibhava.domain.memory.Embedding;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// How an embedding lies in its payload: version (1 byte), length of the model's name (2), the
/// name, then each coordinate as a 32-bit float, all little-endian.
final class VectorBytes {

  private static final byte VERSION = 1;
  private static final int HEADER_BYTES = 1 + Short.BYTES;

  private VectorBytes() {}

  static byte[] of(Embedding embedding) {
    var model = embedding.model().getBytes(StandardCharsets.UTF_8);
    var values = embedding.values();
    var payload = new byte[HEADER_BYTES + model.length + values.length * Float.BYTES];
    var bytes = buffer(payload);
    bytes.put(VERSION).putShort((short) model.length).put(model);
    bytes.asFloatBuffer().put(values);
    return payload;
  }

  static Embedding embedding(byte[] payload) {
    var bytes = buffer(payload);
    if (bytes.get() != VERSION) {
      throw new IllegalStateException("an embedding of a newer form than this program knows");
    }
    var model = new byte[bytes.getShort()];
    bytes.get(model);
    var values = new float[bytes.remaining() / Float.BYTES];
    bytes.asFloatBuffer().get(values);
    return new Embedding(new String(model, StandardCharsets.UTF_8), values);
  }

  private static ByteBuffer buffer(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
