package io.vibhava.benchmarks.quality;

import io.vibhava.ai.onnx.OnnxEmbedder;
import io.vibhava.application.memory.Embedder;
import io.vibhava.domain.memory.Embedding;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/// Embeddings that are computed once for all runs: a file holds the hash of each text and its
/// vector. While questions are timed nothing is looked up, so that what a question costs is in the
/// figures.
final class KeptMeanings implements Embedder, AutoCloseable {

  private static final int HASH_CHARS = 32;

  private final OnnxEmbedder model;
  private final Map<String, float[]> kept = new HashMap<>();
  private final DataOutputStream out;
  private boolean isTimed;

  KeptMeanings(OnnxEmbedder model, Path folder) throws IOException {
    this.model = model;
    Files.createDirectories(folder);
    var file = folder.resolve("quality-" + model.model() + ".vectors");
    if (Files.exists(file)) {
      read(file);
    }
    this.out =
        new DataOutputStream(
            new BufferedOutputStream(
                Files.newOutputStream(
                    file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)));
    for (var entry : kept.entrySet()) {
      write(entry.getKey(), entry.getValue());
    }
  }

  /// From now on each text is computed, whether it was before or not.
  void timed(boolean timed) {
    isTimed = timed;
    model.forget();
  }

  @Override
  public String model() {
    return model.model();
  }

  @Override
  public int dimensions() {
    return model.dimensions();
  }

  @Override
  public synchronized Embedding embed(String text) {
    return isTimed
        ? model.embed(text)
        : new Embedding(model(), kept.computeIfAbsent(hash(text), key -> computed(key, text)));
  }

  private float[] computed(String key, String text) {
    try {
      var values = model.embed(text).values();
      write(key, values);
      return values;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String key, float[] values) throws IOException {
    out.write(key.getBytes(StandardCharsets.US_ASCII));
    for (var value : values) {
      out.writeFloat(value);
    }
  }

  /// An entry that an earlier run did not finish is left out.
  private void read(Path file) throws IOException {
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      for (var key = in.readNBytes(HASH_CHARS);
          key.length == HASH_CHARS;
          key = in.readNBytes(HASH_CHARS)) {
        var values = new float[dimensions()];
        for (var i = 0; i < values.length; i++) {
          values[i] = in.readFloat();
        }
        kept.put(new String(key, StandardCharsets.US_ASCII), values);
      }
    } catch (EOFException e) {
      System.err.println("quality: the last run left half a vector; it is computed anew");
    }
  }

  private static String hash(String text) {
    try {
      var whole =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(whole).substring(0, HASH_CHARS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each JDK has SHA-256", e);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
